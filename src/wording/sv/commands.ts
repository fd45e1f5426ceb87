/** What the command line says in Swedish; {name} is filled in. */
export const commands = {
  usage:
    "fordela allocate FIL --out FIL [--scenario NAMN] [--total N]\nfordela share FIL --by county|municipality|country [--county 12] --out MAPP [--freeze values|formulas] [--for authorities|outsiders] [--mask 1-5|none] [--reference NUMMER] [--strike comments,hidden,scenarios,personal,addin,BLAD] [--scenario NAMN] [--total N]\nfordela merge FIL SVAR… --out FIL [--accept all|none|12,0114,0115:places]\nfordela unmerge FIL --out FIL [--only 12,0114,0115:places]\nfordela verify FIL\nfordela compare FIL FIL [--scenario NAMN]\nfordela compare FIL --scenario NAMN --with NAMN\nfordela inspect FIL\nAlla tar --json och --language en|sv|nb.",
  fingerprint: "Underlagets fingeravtryck: {fingerprint}",
  allocated: "{total} fördelade på {municipalities} kommuner. Resultatet står på bladet {sheet} i {out}.",
  verified: "Alla sparade siffror följer av underlaget.",
  differs: "Siffror som inte följer av underlaget: {count}",
  difference: "{cell}: sparat {stored}, beräknat {computed}",
  table: "Tabell: {place}, {rows} rader",
  scenario: "Scenario: {name}, totalt {total}",
  result: "Resultat: {cell}, {rows} rader",
  unchanged: "Svaren skiljer sig inte från det som sändes.",
  unmerged: "Celler som åter har det som stod där förut: {count}. Sparat i {out}.",
  leftCell: "{code}  {field}: ändrat sedan det lästes in, lämnat som det är",
  nothing: "Inget hittades som kan fördelas.",
};

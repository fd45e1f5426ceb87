/** What the command line says in Swedish; {name} is filled in. */
export const commands = {
  usage:
    "fordela allocate FIL --out FIL [--scenario NAMN] [--total N]\nfordela share FIL --by county|municipality|country [--county 12] --out MAPP [--freeze values|formulas] [--for authorities|outsiders] [--mask 1-5|none] [--reference NUMMER] [--strike comments,hidden,scenarios,personal,addin,BLAD] [--scenario NAMN] [--total N]\nfordela merge FIL SVAR… --out FIL [--accept all|none|12,0114,0115:places]\nfordela unmerge FIL --out FIL [--only 12,0114,0115:places]\nfordela verify FIL\nfordela compare FIL FIL [--scenario NAMN]\nfordela compare FIL --scenario NAMN --with NAMN\nfordela inspect FIL\nAlla tar --json och --language en|sv|nb. Utan --language ges svaret på engelska, och det som skrivs i en fil behåller scenariots språk.\nAvslutningskod: 0 utan anmärkning, 1 skillnader eller avslag, 2 en fil som inte kunde läsas.",
  misuseCommand: "Kommandot ”{found}” finns inte.",
  misuseOption: "Valet {found} är okänt, eller saknar ett värde som det kan ha.",
  misuseFiles: "Kommandot {found} tar ett annat antal filer.",
  misuseOut: "Kommandot {found} behöver --out, som säger var resultatet skrivs.",
  misuseValue: "Kommandot {found} tar inte dessa val, eller inte dessa värden på dem.",
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

/** What the command line says in Norwegian (bokmål); {name} is filled in. */
export const commands = {
  usage:
    "fordela allocate FIL --out FIL [--scenario NAVN] [--total N]\nfordela share FIL --by county|municipality|country [--county 12] --out MAPPE [--freeze values|formulas] [--for authorities|outsiders] [--mask 1-5|none] [--reference NUMMER] [--strike comments,hidden,scenarios,personal,addin,ARK] [--scenario NAVN] [--total N]\nfordela merge FIL SVAR… --out FIL [--accept all|none|12,0114,0115:places]\nfordela unmerge FIL --out FIL [--only 12,0114,0115:places]\nfordela verify FIL\nfordela compare FIL FIL [--scenario NAVN]\nfordela compare FIL --scenario NAVN --with NAVN\nfordela inspect FIL\nAlle tar --json og --language en|sv|nb. Uten --language gis svaret på engelsk, og det som skrives i en fil, beholder scenariets språk.\nSluttkode: 0 uten merknad, 1 forskjeller eller avslag, 2 en fil som ikke kunne leses.",
  misuseCommand: "Kommandoen «{found}» finnes ikke.",
  misuseOption: "Valget {found} er ukjent, eller mangler en verdi som det kan ha.",
  misuseFiles: "Kommandoen {found} tar et annet antall filer.",
  misuseOut: "Kommandoen {found} trenger --out, som sier hvor resultatet skrives.",
  misuseValue: "Kommandoen {found} tar ikke disse valgene, eller ikke disse verdiene for dem.",
  fingerprint: "Grunnlagets fingeravtrykk: {fingerprint}",
  allocated: "{total} fordelt på {municipalities} kommuner. Resultatet står på arket {sheet} i {out}.",
  verified: "Alle lagrede tall følger av grunnlaget.",
  differs: "Tall som ikke følger av grunnlaget: {count}",
  difference: "{cell}: lagret {stored}, beregnet {computed}",
  table: "Tabell: {place}, {rows} rader",
  scenario: "Scenario: {name}, totalt {total}",
  result: "Resultat: {cell}, {rows} rader",
  unchanged: "Svarene skiller seg ikke fra det som ble sendt.",
  unmerged: "Celler som igjen har det som sto der før: {count}. Lagret i {out}.",
  leftCell: "{code}  {field}: endret siden det ble tatt inn, latt være som det er",
  nothing: "Fant ingenting som kan fordeles.",
};

import type { FileIssueCode } from "../functionIssueCode";

/** What findings about files say in Norwegian (bokmål); apart, because the worksheet functions know no files. */
export const fileIssues: Readonly<Record<FileIssueCode, string>> = {
  F801: "Filen er på {found} MB; høyst {expected} MB kan åpnes. Fjern ark eller bilder som ikke trengs.",
  F802: "Filen er ikke en Excel-arbeidsbok (.xlsx), eller den er skadet. Åpne den i Excel, lagre på nytt og prøv igjen.",
  F803: "Filen pakkes ut til {found} MB, mer enn de {expected} MB som er trygge å åpne. Be avsenderen om en mindre fil.",
  F804: "Filen deklarerer entiteter i {found}, noe ingen Excel-arbeidsbok gjør. Den ble ikke åpnet; spør avsenderen hvor den kommer fra.",
  F805: "Filen er beskyttet med passord eller av eldre type (.xls). Lagre den i Excel som .xlsx uten passord.",
  F806: "Filen har ingen tabell med kommuner. Gi den en overskriftsrad med en kolonne for kode eller navn og minst én med tall.",
  F807: "Scenariet {found} finnes ikke i filen. fordela inspect viser hvilke som finnes.",
  F808: "Filen har ikke noe resultat å verifisere. Kjør fordela allocate først.",
  F809: "Denne kopien er maskert: den har ikke grunnlaget som tallene bygger på. Den kan ikke verifiseres ut fra denne kopien; spør avsenderen.",
  F810: "Filen {found} kunne ikke leses. Kontroller sti og tilgang.",
  F811: "Filen {found} kunne ikke skrives. Kontroller mappen, og at ingen programmer har filen åpen.",
  F820: "Innholdet i filen er skrevet av en nyere versjon av Fördela (format {found}; denne versjonen leser format {expected} og eldre). Oppdater Fördela og prøv igjen. Ingenting er endret.",
  F821: "Kolonnen {found} må legges til i tabellen, men cellene til høyre for den er opptatt. Legg til en kolonne med den overskriften i tabellen og prøv igjen.",
  F822: "Filen er ikke en fylkesfil fra Fördela, eller det den kjennes igjen på, er fjernet. Be fylket om filen som ble sendt.",
  F823: "Det Fördela lagrer i filen, er skadet. Ingenting er endret. Ta en tidligere versjon av filen.",
  F830: "Arket {found} finnes ikke i filen og kan derfor ikke strykes. Kontroller navnet.",
  F831: "Alle arkene i filen ville blitt strøket. Behold minst ett.",
  F832: "Arket {found} inneholder tilbud, og det kan ingen kopi til andre gjøre. Flytt det til en egen arbeidsbok og prøv igjen.",
  F833: "Tabellen har ingen kommune i fylke {found}. Kontroller fylkesnummeret: to sifre, for eksempel 03 eller 46.",
};

import type { FileIssueCode } from "../functionIssueCode";

/** What findings about files say in Swedish; apart, because the worksheet functions know no files. */
export const fileIssues: Readonly<Record<FileIssueCode, string>> = {
  F801: "Filen är på {found} MB; högst {expected} MB kan öppnas. Ta bort blad eller bilder som inte behövs.",
  F802: "Filen är inte en Excelarbetsbok (.xlsx), eller så är den skadad. Öppna den i Excel, spara på nytt och försök igen.",
  F803: "Filen packas upp till {found} MB, mer än de {expected} MB som är säkra att öppna. Be avsändaren om en mindre fil.",
  F804: "Filen deklarerar entiteter i {found}, vilket ingen Excelarbetsbok gör. Den öppnades inte; fråga avsändaren varifrån den kommer.",
  F805: "Filen är skyddad med lösenord eller av äldre typ (.xls). Spara den i Excel som .xlsx utan lösenord.",
  F806: "Filen har ingen tabell med kommuner. Ge den en rubrikrad med en kolumn för kod eller namn och minst en med siffror.",
  F807: "Scenariot {found} finns inte i filen. fordela inspect visar vilka som finns.",
  F808: "Filen har inget resultat att verifiera. Kör fordela allocate först.",
  F809: "Den här kopian är maskerad: den har inte det underlag som siffrorna vilar på. Den kan inte verifieras ur denna kopia; fråga avsändaren.",
  F810: "Filen {found} kunde inte läsas. Kontrollera sökväg och behörighet.",
  F811: "Filen {found} kunde inte skrivas. Kontrollera mappen, och att inget program har filen öppen.",
  F820: "Innehållet i filen är skrivet av en nyare version av Fördela (format {found}; den här versionen läser format {expected} och äldre). Uppdatera Fördela och försök igen. Inget har ändrats.",
  F821: "Kolumnen {found} behöver läggas till i tabellen, men cellerna till höger om den är upptagna. Lägg till en kolumn med den rubriken i tabellen och försök igen.",
  F822: "Filen är inte en länsfil från Fördela, eller så har det som känns igen tagits bort. Be länet om den fil som skickades.",
  F823: "Det som Fördela sparar i filen är skadat. Inget har ändrats. Ta en tidigare version av filen.",
  F830: "Bladet {found} finns inte i filen och kan därför inte strykas. Kontrollera namnet.",
  F831: "Alla blad i filen skulle strykas. Behåll minst ett.",
  F832: "Bladet {found} innehåller anbud, och det får ingen kopia till andra göra. Flytta det till en egen arbetsbok och försök igen.",
  F833: "Tabellen har ingen kommun i län {found}. Kontrollera länskoden: två siffror, till exempel 01 eller 12.",
};

import type { FileIssueCode } from "../functionIssueCode";

/** What findings about files say in Swedish; apart, because the worksheet functions know no files. */
export const fileIssues: Readonly<Record<FileIssueCode, string>> = {
  F801: "Filen är på {found} MB; högst {expected} MB kan öppnas. Ta bort blad eller bilder som inte behövs.",
  F802: "Filen är inte en Excelarbetsbok (.xlsx), eller så är den skadad. Öppna den i Excel, spara på nytt och försök igen.",
  F803: "Filen packas upp till {found} MB, mer än de {expected} MB som är säkra att öppna. Be avsändaren om en mindre fil.",
  F804: "Filen deklarerar entiteter i {found}, vilket ingen Excelarbetsbok gör. Den öppnades inte; fråga avsändaren varifrån den kommer.",
  F805: "Filen är skyddad med lösenord eller av äldre typ (.xls). Spara den i Excel som .xlsx utan lösenord.",
};

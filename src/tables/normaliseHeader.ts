/**
 * A header in the form in which headers are compared: lower case, one space, no breaks, no quotes.
 * @remarks Example: "Folkmängd  2022 " and "folkmängd 2022" are the same header.
 */
export function normaliseHeader(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u2007\u2009\u202f_]+/gu, " ")
    .replace(/["“”]/g, "")
    .trim()
    .toLowerCase();
}

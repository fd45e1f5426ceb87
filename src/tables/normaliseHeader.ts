/**
 * A header in the form in which headers are compared: lower case, one space, no breaks, no quotes.
 * @remarks Example: "Folkmängd  2022 " and "folkmängd 2022" are the same header.
 */
export function normaliseHeader(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s_]+/gu, " ")
    .replace(/["“”]/g, "")
    .trim()
    .toLowerCase();
}

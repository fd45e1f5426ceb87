/** A word in the form in which words are compared: lower case, letters and digits only. */
export function plainWord(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, "");
}

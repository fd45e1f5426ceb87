/**
 * A municipality's name in the form in which names are compared: lower case, hyphens as spaces, no "kommun", "stad" or "region".
 * @remarks Letters keep their marks: Håbo and Habo are two. Example: "UPPLANDS-VÄSBY" and "Upplands Väsby" are the same name.
 */
export function plainName(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[-‐‑‒–—_/().,]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(region|kommunen|kommune) (?=.)/u, "")
    .replace(/(?<=.) (kommun|kommune|stad|her(re|a)d|municipality|suohkan|gielda|tjïelte|tjielte)$/u, "");
}

/**
 * A municipality's name in the form in which names are compared: lower case, hyphens as spaces, no brackets, no "kommun", "stad" or "region".
 * @remarks Letters keep their marks: å, ä, ö, ø and á distinguish names. Example: "UPPLANDS-VÄSBY" and "Upplands Väsby" are the same name.
 */
export function plainName(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[-‐‑‒–—_/]+/gu, " ")
    .replace(/[().,]/gu, " ")
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/gu, " ")
    .trim()
    .replace(/^(region|kommunen|kommune) (?=.)/u, "")
    .replace(/(?<=.) (kommun|kommune|stad|herred|municipality|suohkan|tjïelte)$/u, "");
}

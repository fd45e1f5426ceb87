/** Replaces in what does not stand between quotation marks (text) or apostrophes (sheet names). */
export function outsideQuotes(formula: string, replace: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u)
    .map((piece, place) => (place % 2 === 1 ? piece : replace(piece)))
    .join("");
}

const perLetter = 6.2; // points of a bold letter of 11 points, on the wide side
const margins = 16;

/**
 * Width of a column in which a text stands uncut, also in bold [points].
 * @example textWidth("Inventerad kommun") = 121.4
 */
export function textWidth(text: string): number {
  return text.length * perLetter + margins;
}

const form = /^([-+\u2011\u2212]?)(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?( ?%)?$/;

/**
 * Reads a number as the Nordic agencies print it; undefined where the text is no number.
 * @param text  trimmed, every kind of space already an ordinary one
 * @remarks Spaces separate groups of three; comma and point are decimal marks; a trailing % divides by 100.
 * Example: readNumber("1 381") = 1381; readNumber("12,5 %") = 0.125; readNumber("1.381,5") is undefined.
 */
export function readNumber(text: string): number | undefined {
  const found = form.exec(text);
  if (!found) return undefined;
  const [, sign, whole = "", decimals = "", percent] = found;
  const digits = `${whole.replaceAll(" ", "")}.${decimals || "0"}`;
  // The exponent moves the decimal mark in the text, so that 12,5 % is the double nearest 0.125 and not 12.5 / 100.
  const value = Number(`${digits}e${percent ? -2 : 0}`);
  return sign === "" || sign === "+" ? value : -value;
}

import { isSameShown } from "../base";
import { readNumber } from "../tables";

/**
 * Whether a stored figure is the computed one: the same to 15 digits, or the same text. A figure that a program kept as text is read.
 * @remarks Source: FUNCTIONS rules 2 and 4.
 */
export function isSameFigure(stored: string | number | boolean, computed: string | number): boolean {
  const figure =
    typeof stored === "string" && typeof computed === "number"
      ? readNumber(stored.trim().replace(/\s/g, " "))
      : stored;
  if (typeof figure === "number" && typeof computed === "number") return isSameShown(figure, computed);
  return stored === computed;
}

import type { Ratio } from "./ratio";

/** Whether an exact quotient is smaller than another. Example: 1/3 is below 2/5. */
export function isBelow(a: Ratio, b: Ratio): boolean {
  return a.over * b.under < b.over * a.under;
}

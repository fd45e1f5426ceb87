import { isWhole } from "./isWhole";

const significantDigits = 15;

// Looked up once: in some hosts every look-up of a global costs as much as the arithmetic.
const toNumber = Number;

/**
 * The number as it counts: its decimal of at most 15 significant digits, as Excel shows it.
 * @remarks 4.35 × 100 is the double 434.99999999999994 and counts as 435, so that rounding down gives what the reader expects.
 * Source: FUNCTIONS rule 4. Example: asShown(0.1 + 0.2) = 0.3.
 */
export function asShown(value: number): number {
  if (isWhole(value)) return value;
  return toNumber(value.toPrecision(significantDigits));
}

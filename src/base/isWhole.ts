// Looked up once: in some hosts every look-up of a global costs as much as the arithmetic.
const { isInteger } = Number;

/** Whether a number is whole and has no more digits than count (15): such numbers are exact in doubles. */
export function isWhole(value: number): boolean {
  return isInteger(value) && value < 1e15 && value > -1e15;
}

/**
 * Whether two numbers are the same to 15 significant digits, as programs store them: the last digit may have been rounded either way.
 * @remarks Excel and LibreOffice write 4.871809892019605 as 4.87180989201961, JavaScript rounds its binary value to …0. Source: FUNCTIONS rule 4.
 */
export function isSameShown(a: number, b: number): boolean {
  if (a === b) return true;
  const largest = Math.max(Math.abs(a), Math.abs(b));
  // Half a unit of the 15th digit lies between 5e-16 and 5e-15 of a number; a tenth more for the binary form of both.
  const unit = 10 ** (Math.floor(Math.log10(largest)) - 14);
  return Math.abs(a - b) <= 0.6 * unit;
}

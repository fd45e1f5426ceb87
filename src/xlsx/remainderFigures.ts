/** A split by largest remainder as a spreadsheet calculates it. */
export interface RemainderFigures {
  /** [persons] per row */
  readonly whole: readonly number[];
  /** [share of a person] of nine decimals, per row */
  readonly remainder: readonly number[];
  /** Place in the order of remainders, 1 the first to be rounded up. */
  readonly order: readonly number[];
  /** [persons] that the whole parts leave. */
  readonly left: number;
  /** [persons] per row */
  readonly split: readonly number[];
}

/**
 * Whole parts first, then one each to the largest remainders, in doubles.
 * @param total  [persons] whole
 * @param keys   [share]
 * @param codes  whose order settles equal remainders of equal keys
 * @remarks Formula: remainders in descending order, then the larger key, then the lower code (D-002).
 */
export function remainderFigures(
  total: number,
  keys: readonly number[],
  codes: readonly (string | number)[],
): RemainderFigures {
  const nine = (value: number): number => Math.round(value * 1e9) / 1e9;
  const whole = keys.map((key) => Math.floor(nine(total * key)));
  const remainder = keys.map((key, row) => nine(total * key - (whole[row] ?? 0)));
  const rows = [...keys.keys()].sort(
    (a, b) =>
      (remainder[b] ?? 0) - (remainder[a] ?? 0) ||
      (keys[b] ?? 0) - (keys[a] ?? 0) ||
      ((codes[a] ?? a) < (codes[b] ?? b) ? -1 : 1),
  );
  const order = keys.map(() => 0);
  rows.forEach((row, place) => (order[row] = place + 1));
  const left = total - whole.reduce((sum, each) => sum + each, 0);
  const split = whole.map((each, row) => each + ((order[row] ?? 0) <= left ? 1 : 0));
  return { whole, remainder, order, left, split };
}

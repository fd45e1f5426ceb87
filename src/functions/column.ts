/** A list as one column of cells. */
export function column<T>(values: readonly T[]): T[][] {
  return values.map((value) => [value]);
}

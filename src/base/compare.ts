/** Order of two texts or two whole numbers: negative where the first comes before the second, 0 where they are the same. */
export function compare<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

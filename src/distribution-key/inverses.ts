const fewRows = 2000;
const fineness = 1n << 256n;

/**
 * Integers in the proportions of 1/x.
 * @param values  integers above 0
 * @remarks
 * Formula: the least common multiple over each value, exactly. In columns of more than 2,000 rows, where that multiple would fill the memory, 2²⁵⁶/x rounded down: finer than any share that is compared.
 * Example: 2, 3, 6 → 3, 2, 1.
 */
export function inverses(values: readonly bigint[]): readonly bigint[] {
  if (values.length > fewRows) {
    const largest = values.reduce((most, value) => (value > most ? value : most), 1n);
    return values.map((value) => (fineness * largest) / value);
  }
  let multiple = 1n;
  for (const value of values) multiple *= value / commonDivisor(value, multiple % value);
  return values.map((value) => multiple / value);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

// Made-up municipalities for the benchmarks: sizes spread as in reality, the same on every machine.

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Columns of n rows: population [persons] from 2,000 to about 1,000,000, existing [places] up to 2 % of it. */
export function municipalColumns(n, seed = 1) {
  const random = randomNumbers(seed);
  const population = Array.from({ length: n }, () => [Math.round(2000 * Math.exp(6.2 * random() ** 2))]);
  const existing = population.map(([persons]) => [Math.round(0.02 * persons * random() ** 3)]);
  const codes = population.map((_, row) => [String(row + 1).padStart(6, "0")]);
  return { population, existing, codes };
}

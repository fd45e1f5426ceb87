// Made-up municipalities for the benchmarks: sizes spread as in reality, the same on every machine.

import { mulberry32 } from "../../assets/samples/mulberry32.mjs";

/** Columns of n rows: population [persons] from 2,000 to about 1,000,000, existing [places] up to 2 % of it. */
export function municipalColumns(n, seed = 1) {
  const random = mulberry32(seed);
  const population = Array.from({ length: n }, () => [Math.round(2000 * Math.exp(6.2 * random() ** 2))]);
  const existing = population.map(([persons]) => [Math.round(0.02 * persons * random() ** 3)]);
  const codes = population.map((_, row) => [String(row + 1).padStart(6, "0")]);
  return { population, existing, codes };
}

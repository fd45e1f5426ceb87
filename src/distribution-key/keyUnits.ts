import { compare, floorDivide, success, refusal, sum } from "../base";
import type { Result } from "../base";

/** A key share is a whole number of these; a million millionths of a municipality's part. */
export const unitsPerKey = 1_000_000_000_000;

/**
 * Rounds exact weights to whole multiples of 10⁻¹² that sum to exactly 1, by largest remainder.
 * @param weights  integers in the proportions of the key; their sum above 0
 * @param order    who comes first where two remainders are equal (never the row order)
 * @returns [10⁻¹² share] in the same order
 * @remarks Everything after the key uses exactly these numbers, so that what is printed is what was counted with. Source: METHOD 3. Errors: F312.
 */
export function keyUnits(
  weights: readonly bigint[],
  order: (a: number, b: number) => number,
): Result<readonly number[]> {
  const whole = sum(weights);
  if (whole <= 0n) return refusal("F312");
  const scale = BigInt(unitsPerKey);
  const floors = weights.map((weight) => floorDivide(weight * scale, whole));
  const remainders = weights.map((weight, row) => weight * scale - (floors[row] ?? 0n) * whole);
  const units = floors.map(Number);
  const left = unitsPerKey - units.reduce((total, each) => total + each, 0);
  const rows = [...weights.keys()].sort(
    (a, b) =>
      compare(remainders[b] ?? 0n, remainders[a] ?? 0n) ||
      compare(weights[b] ?? 0n, weights[a] ?? 0n) ||
      order(a, b),
  );
  for (const row of rows.slice(0, left)) units[row] = (units[row] ?? 0) + 1;
  return success(units);
}

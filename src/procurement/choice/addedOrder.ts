import { scaled } from "../../base";
import type { Ratio } from "../../base";
import type { ChoicePlan } from "./choicePlan";

/**
 * Compares exactly what two placements add to the unevenness: below 0 where the first adds less.
 * @param apart  what is added to the first in any case: μ × (cost of the first − cost of the second)
 * @remarks
 * Formula: Σ ((e + x − q)² − (e + y − q)²) / q = Σ (x − y)(2e + x + y − 2q) / q over the rows that differ, with q = k·T/K and integers throughout.
 */
export function addedOrder(
  { problem }: ChoicePlan,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  apart: Ratio,
): number {
  const stock = scaled(problem.existing);
  const keys = scaled(problem.key);
  const whole = keys.integers.reduce((sum, each) => sum + each, 0n);
  const pot = stock.integers.reduce((sum, each) => sum + each, BigInt(problem.need) * stock.scale);
  // The sum times the pot, as one fraction.
  let [over, under] = [apart.over * pot, apart.under];
  keys.integers.forEach((own, i) => {
    const [x, y] = [BigInt(first[i] ?? 0), BigInt(second[i] ?? 0)];
    if (x === y || own === 0n || pot === 0n) return;
    const sum = 2n * (stock.integers[i] ?? 0n) + (x + y) * stock.scale;
    over = over * own + (x - y) * (sum * whole - 2n * pot * own) * under;
    under *= own;
  });
  return over > 0n ? 1 : over < 0n ? -1 : 0;
}

import { roundHalfUp, scaled, success, sum } from "../base";
import type { Result } from "../base";
import { bounds } from "./bounds";
import type { Rounding } from "./rounding";
import type { Units } from "./units";

/**
 * Ordinary rounding, row by row: halves upwards, then within the bounds. Does not keep the total.
 * @param total  [persons] or [places] whole
 * @returns whole numbers in the order of the units
 * @remarks Several agencies publish this way, with totals off by one or two; the difference is always shown (W401).
 * Errors: F404. Source: METHOD 3, "Ordinary rounding row by row" (practice).
 * Example: weights 1, 1, 1, total 2 → 1, 1, 1.
 */
export function halfUp(total: number, units: Units): Result<Rounding> {
  const limits = bounds(units);
  if (!limits.ok) return limits;
  const { lower, upper } = limits.value;
  const weights = scaled(units.weights).integers;
  const whole = sum(weights);
  const places = weights.map((weight, row) => {
    const rounded = whole === 0n ? 0 : Number(roundHalfUp(weight * BigInt(total), whole));
    return Math.min(Math.max(rounded, lower[row] ?? 0), upper[row] ?? Infinity);
  });
  return success({ places, tied: [] });
}

import { scaled } from "../base";
import type { Result } from "../base";
import { largestRemainderExact } from "./largestRemainderExact";
import type { Rounding } from "./rounding";
import type { Units } from "./units";

/**
 * Splits a total by weights: whole parts first, then one each to the largest remainders.
 * @param total  [places] whole
 * @param units  weights, bounds [places], codes
 * @returns whole places in the order of the units, and the rows with equal remainders at the cut
 * @remarks
 * Formula: q = clamp(λ·weight, minimum, maximum) with Σq = total; floors, then the largest fractions.
 * Errors: F402, F403, F404. Remainders are compared as integers over one denominator, so equal is equal.
 * Source: Method: Balinski & Young 1982, ch. 3 (Hamilton); METHOD 3.
 * Example: weights 1, 1, 3, total 3 → 1, 0, 2: remainders 3/5, 3/5, 4/5.
 */
export function largestRemainder(total: number, units: Units): Result<Rounding> {
  return largestRemainderExact(total, units, scaled(units.weights).integers);
}

import { finish } from "../base";
import type { Result } from "../base";
import { divisorPlaces } from "./divisorPlaces";
import { halfUp } from "./halfUp";
import { largestRemainder } from "./largestRemainder";
import type { ApportionMethod } from "./method";
import type { Rounding } from "./rounding";
import type { Units } from "./units";
import { weightIssues } from "./weightIssues";

/**
 * Splits a total in proportion to weights, in whole numbers.
 * @param total   [persons] or [places], whole, ≥ 0
 * @param units   weights ≥ 0, bounds, codes; what exists plays no part here
 * @param method  largestRemainder unless another is named
 * @returns whole numbers in the order of the units; they sum to the total for every method but halfUp
 * @remarks Errors: F401, F402, F403, F406; F309, F404 by row.
 * Example: apportion(10, weights 1, 2, 4) by largestRemainder → 1, 3, 6.
 */
export function apportion(
  total: number,
  units: Units,
  method: ApportionMethod = "largestRemainder",
): Result<Rounding> {
  const faults = weightIssues(total, units.weights);
  if (faults.length > 0) return finish<Rounding>({ places: [], tied: [] }, faults);
  if (method === "largestRemainder") return largestRemainder(total, units);
  if (method === "halfUp") return halfUp(total, units);
  return divisorPlaces(total, { ...units, existing: undefined }, method);
}

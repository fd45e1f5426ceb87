import { finish, refusal } from "../base";
import type { Issue, Result } from "../base";
import { divisorPlaces } from "./divisorPlaces";
import { halfUp } from "./halfUp";
import { largestRemainder } from "./largestRemainder";
import type { ApportionMethod } from "./method";
import type { Rounding } from "./rounding";
import type { Units } from "./units";

/**
 * Splits a total in proportion to weights, in whole numbers.
 * @param total   [persons] or [places], whole, ≥ 0
 * @param units   weights ≥ 0, bounds, codes; what exists plays no part here
 * @param method  largestRemainder unless another is named
 * @returns whole numbers in the order of the units; they sum to the total for every method but halfUp
 * @remarks Errors: F401, F402, F403, F404, F406, F110 by row.
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
  const { existing: _existing, ...free } = units;
  return divisorPlaces(total, free, method);
}

/** What is wrong with a total or with weights before any method is asked. */
export function weightIssues(total: number, weights: readonly number[]): Issue[] {
  const issues: Issue[] = [];
  if (!Number.isSafeInteger(total) || total < 0) {
    const refused = refusal("F401", { found: total });
    issues.push(...refused.issues);
  }
  let any = false;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? 0;
    if (weight > 0) any = true;
    else if (weight < 0) {
      issues.push({ code: "F309", severity: "error", row: row + 1, found: weight });
    }
  }
  if (!any && issues.length === 0) issues.push({ code: "F406", severity: "error" });
  return issues;
}

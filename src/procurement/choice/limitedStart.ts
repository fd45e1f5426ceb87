import { refusal, success } from "../../base";
import type { Result } from "../../base";
import { choiceLimits } from "./choiceLimits";
import type { ChoicePlan } from "./choicePlan";
import { limitedChoice } from "./limitedChoice";
import { stagesOf } from "./stagesOf";

/**
 * A choice within the limits, the cheapest that is found: where the search for a better one begins.
 * @remarks
 * Errors: F503 the budget is below the least cost, F504 the mean access cannot be reached, F514 no choice keeps both as far as was searched,
 * which does not prove that there is none.
 */
export function limitedStart(plan: ChoicePlan): Result<readonly number[]> {
  const { problem, order, cost, perKrona, budget: most, far } = plan;
  const { budget, minimumMeanAccess = 0 } = problem;
  // Neither cost nor access asks where an offer lies: every stage is a part of its own, and groups need no limit.
  const parts = stagesOf(order, problem.offers).map((stage) => ({ stages: [stage], added: () => 0 }));
  const limits = choiceLimits(plan).filter(({ of }) => of === far);
  const nearest = far && limitedChoice(plan, parts, [], far)(1);
  if (nearest && nearest.value > 0) return refusal("F504", { expected: minimumMeanAccess });
  const cheapest = limitedChoice(plan, parts, limits, cost, {
    ...(nearest ? { start: nearest.taken } : {}),
    isEnough: (value, bound) => value <= most || bound > most,
  })(1);
  if (!cheapest) return refusal("F502");
  if (cheapest.value <= most) return success(cheapest.taken);
  const isProved = cheapest.bound > most;
  return refusal(isProved ? "F503" : "F514", { found: budget ?? 0, expected: cheapest.value / perKrona });
}

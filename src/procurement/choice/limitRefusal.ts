import { refusal } from "../../base";
import type { Result } from "../../base";
import { choiceOf } from "./choiceOf";
import type { ChoicePlan } from "./choicePlan";
import { comparedChoices } from "./comparedChoices";
import { limitedChoice } from "./limitedChoice";
import { mostCompared } from "./mostCompared";

const dearest = 1e9;

/**
 * Which limit leaves no choice, where the places alone would.
 * @remarks Errors: F503 the budget is below the least cost, F504 the mean access cannot be reached.
 */
export function limitRefusal(plan: ChoicePlan): Result<never> {
  const { budget, ...unlimited } = plan.problem;
  const open = { ...plan, problem: unlimited };
  const cheapest =
    plan.order.length <= mostCompared ? comparedChoices(open)[0]?.taken : limitedChoice(open)(dearest)?.taken;
  if (budget === undefined || !cheapest)
    return refusal("F504", { expected: plan.problem.minimumMeanAccess ?? 0 });
  return refusal("F503", {
    found: budget,
    expected: choiceOf(open, cheapest, { provenWithin: 0 }).cost * 1000,
  });
}

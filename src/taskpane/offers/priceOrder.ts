import { choicePlan, replayEvaluation } from "../../procurement";
import type { ChoiceCase } from "../../procurement";
import { choiceFigures } from "./choiceFigures";
import type { ChoiceFigures } from "./choiceFigures";

/**
 * What an ordinary evaluation by lowest price would have taken, once surcharges are added.
 * @param surchargeOf  [SEK/place·night] by place of the municipality in the case
 */
export function priceOrder(
  problem: ChoiceCase,
  surchargeOf: (municipality: number) => number,
): ChoiceFigures {
  const surcharges = problem.codes.map((_, place) => surchargeOf(place));
  return choiceFigures(problem, replayEvaluation(choicePlan(problem), surcharges));
}

import { success } from "../../base";
import type { Result } from "../../base";
import type { ChoiceCase } from "./choiceCase";
import { choiceOf } from "./choiceOf";
import { choicePlan } from "./choicePlan";
import { nearestSurcharges } from "./nearestSurcharges";
import type { OfferChoice } from "./offerChoice";
import { replayEvaluation } from "./replayEvaluation";
import { selectOffers } from "./selectOffers";

/** What could be announced in the next tender, and where it would have led. */
export interface SurchargeTable {
  /** [SEK/place·night] whole, by place of the municipality */
  readonly surcharges: readonly number[];
  /** The choice that was to be reached. */
  readonly wanted: OfferChoice;
  /** The choice that lowest evaluated price reaches with the surcharges. */
  readonly choice: OfferChoice;
  /** [places] taken in one of the two choices only */
  readonly difference: number;
  /** Whether no surcharges lead closer, and none that lead as close are smaller. */
  readonly isProved: boolean;
}

/**
 * The smallest set of surcharges under which lowest evaluated price leads closest to the choice at a weight of the cost.
 * @param costWeight  μ ≥ 0
 * @remarks
 * Closest: fewest places taken in one of the two choices only. Smallest: fewest municipalities, then the lowest sum. Whether that is proved is
 * stated: the effort is counted, and has sufficed in all trials of up to 60 offers; where it does not, the best that was found stands (D-135).
 * Errors: F501–F504, F514. Source: METHOD 5.
 */
export function surchargeTable(problem: ChoiceCase, costWeight: number): Result<SurchargeTable> {
  const found = selectOffers(problem, costWeight);
  if (!found.ok) return found;
  const plan = choicePlan(problem);
  const { surcharges, apart, isProved } = nearestSurcharges(plan, found.value.taken);
  const choice = choiceOf(plan, replayEvaluation(plan, surcharges), { provenWithin: 0 });
  return success({
    surcharges: Array.from(surcharges),
    wanted: found.value,
    choice,
    difference: apart,
    isProved,
  });
}

import { decimal, success } from "../../base";
import type { Result } from "../../base";
import { addedOrder } from "./addedOrder";
import type { ChoiceCase } from "./choiceCase";
import { choiceOf } from "./choiceOf";
import { choicePlan } from "./choicePlan";
import { choiceRefusal } from "./choiceRefusal";
import { comparedChoices } from "./comparedChoices";
import type { ComparedChoice } from "./eachChoice";
import { mostCompared } from "./mostCompared";
import type { OfferChoice } from "./offerChoice";
import { searchedChoice } from "./searchedChoice";

/**
 * The offers that together leave the municipalities most even at a given weight of the cost.
 * @param costWeight  μ ≥ 0, per thousand SEK and night
 * @remarks
 * Formula: minimise Σ (e + x − q)² / q + μ × Σ places × price / 1000 with need ≤ Σ places ≤ need + maxOver, whole offers, one of a group.
 * Up to 20 offers by comparing all choices exactly; beyond, by frontiers and multipliers with a proven gap.
 * Errors: F501–F504, F514. Source: METHOD 5.
 */
export function selectOffers(problem: ChoiceCase, costWeight: number): Result<OfferChoice> {
  const plan = choicePlan(problem);
  const refused = choiceRefusal(plan);
  if (refused) return refused;
  if (plan.order.length <= mostCompared) {
    const weight = decimal(costWeight);
    // The best under any weight is among those that no other undercuts.
    let best: ComparedChoice | undefined;
    for (const choice of comparedChoices(plan)) {
      const over = BigInt(choice.cost - (best?.cost ?? 0)) * weight.digits;
      const under = BigInt(plan.perKrona) * 1000n * 10n ** BigInt(weight.places);
      if (!best || addedOrder(plan, choice.placed, best.placed, { over, under }) < 0) best = choice;
    }
    if (best) return success(choiceOf(plan, best.taken, { provenWithin: 0, costWeight }));
  }
  const search = searchedChoice(plan);
  return search.ok ? success(search.value(costWeight)) : search;
}

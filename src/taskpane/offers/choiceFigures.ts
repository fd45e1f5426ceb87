import { choiceOf, choicePlan } from "../../procurement";
import type { ChoiceCase, OfferChoice } from "../../procurement";

/** What a set of offers amounts to; its cost in [SEK/night]. */
export type ChoiceFigures = Pick<OfferChoice, "taken" | "places" | "cost" | "cv" | "personsToMove">;

/** A set of offers by their places in the case, added up from the offers themselves. */
export function choiceFigures(problem: ChoiceCase, offers: readonly number[]): ChoiceFigures {
  const { taken, places, cost, cv, personsToMove } = choiceOf(choicePlan(problem), offers, {
    provenWithin: 0,
  });
  return { taken, places, cost: Math.round(cost * 100_000) / 100, cv, personsToMove };
}

import { evenness } from "../../allocation";
import type { ChoicePlan } from "./choicePlan";
import type { OfferChoice } from "./offerChoice";
import { unevenness } from "./unevenness";

/** The choice that takes some offers, every figure added up anew from the offers themselves. */
export function choiceOf(
  plan: ChoicePlan,
  taken: readonly number[],
  proof: Pick<OfferChoice, "provenWithin" | "costWeight">,
): OfferChoice {
  const { problem, cost, perKrona } = plan;
  const placed = problem.key.map(() => 0);
  let [places, price] = [0, 0];
  for (const place of taken) {
    const offer = problem.offers[place];
    if (!offer) continue;
    placed[offer.municipality] = (placed[offer.municipality] ?? 0) + offer.places;
    places += offer.places;
    price += cost[place] ?? 0;
  }
  const keyed = problem.key.flatMap((key, place) => (key > 0 ? [place] : []));
  const after = evenness(
    keyed.map((place) => (problem.existing[place] ?? 0) + (placed[place] ?? 0)),
    keyed.map((place) => problem.key[place] ?? 0),
  );
  const isTaken = new Set(taken);
  return {
    taken: problem.offers.map((_, place) => isTaken.has(place)),
    places,
    cost: price / (perKrona * 1000),
    unevenness: unevenness(plan, placed),
    cv: after.ok ? after.value.cv : 0,
    personsToMove: after.ok ? after.value.personsToMove : 0,
    ...proof,
  };
}

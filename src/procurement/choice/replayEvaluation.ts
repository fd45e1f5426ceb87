import type { ChoicePlan } from "./choicePlan";
import { evaluatedOffers } from "./evaluatedOffers";

/**
 * The offers that an ordinary evaluation by lowest price takes, once surcharges are added.
 * @param surcharges  [SEK/place·night] by place of the municipality
 * @remarks
 * Ascending in price + surcharge − premium, then price, then id; an offer that would exceed what may be taken or be paid, or whose group is served,
 * is passed over; it ends when the need is met.
 */
export function replayEvaluation(
  plan: ChoicePlan,
  surcharges: ArrayLike<number>,
  { krona, reduced, rank, site, own } = evaluatedOffers(plan),
): readonly number[] {
  const { problem, cost, most, budget } = plan;
  const now = reduced.map((each, place) => each + Math.round((surcharges[site[place] ?? -1] ?? 0) * krona));
  const taken: number[] = [];
  const groups = new Set<string>();
  let [places, paid] = [0, 0];
  for (const place of own
    .flat()
    .sort((a, b) => (now[a] ?? 0) - (now[b] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0))) {
    if (places >= problem.need) break;
    const offer = problem.offers[place];
    const price = cost[place] ?? 0;
    if (!offer || places + offer.places > most || paid + price > budget) continue;
    if (offer.group !== undefined && groups.has(offer.group)) continue;
    if (offer.group !== undefined) groups.add(offer.group);
    taken.push(place);
    places += offer.places;
    paid += price;
  }
  return taken;
}

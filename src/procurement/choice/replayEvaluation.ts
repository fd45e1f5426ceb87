import type { ChoicePlan } from "./choicePlan";

/**
 * The offers that an ordinary evaluation by lowest price takes, once surcharges are added.
 * @param surcharges  [SEK/place·night] by place of the municipality
 * @remarks
 * Ascending in price + surcharge − premium, then price, then id; an offer that would exceed what may be taken or be paid, or whose group is served,
 * is passed over; it ends when the need is met.
 */
export function replayEvaluation(plan: ChoicePlan, surcharges: ArrayLike<number>): readonly number[] {
  const { problem, order, cost, perKrona, most, budget } = plan;
  const unit = perKrona * 1e4;
  const { offers, need } = problem;
  const priceOf = (place: number): number => offers[place]?.price ?? 0;
  // Prices are compared as the decimals that they are: in whole units finer than the finest price; a premium has at most four decimals more.
  const evaluated = new Map(
    order.map((place) => {
      const surcharge = surcharges[offers[place]?.municipality ?? -1] ?? 0;
      const reduced = priceOf(place) - (offers[place]?.premium ?? 0);
      return [place, Math.round((reduced + surcharge) * unit)] as const;
    }),
  );
  const of = (place: number): number => evaluated.get(place) ?? 0;
  const taken: number[] = [];
  const groups = new Set<string>();
  let [places, paid] = [0, 0];
  // The order is by id already, and sorting keeps it between equals.
  for (const place of [...order].sort((a, b) => of(a) - of(b) || priceOf(a) - priceOf(b))) {
    if (places >= need) break;
    const offer = offers[place];
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

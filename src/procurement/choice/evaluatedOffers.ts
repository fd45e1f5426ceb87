import type { ChoicePlan } from "./choicePlan";

/** A plan's offers as an evaluation by lowest price meets them before any surcharge. By an offer's place in the case where nothing else is said. */
export interface EvaluatedOffers {
  /** A krona in the units of the prices. */
  readonly krona: number;
  /** Price − premium in whole units. */
  readonly reduced: Float64Array;
  /** Which of two at one evaluated price comes first: the lower price, then the lower id. */
  readonly rank: Int32Array;
  /** [places] */
  readonly size: Int32Array;
  /** Place of the municipality. */
  readonly site: Int32Array;
  /** By municipality, in the order in which its offers come: whatever is added to all of them, it stays. */
  readonly own: readonly (readonly number[])[];
}

/** @remarks An offer that by itself exceeds what may be taken or paid is left out of own: it is never taken. */
export function evaluatedOffers(plan: ChoicePlan): EvaluatedOffers {
  const { problem, order, cost, perKrona, most, budget } = plan;
  const { offers, codes } = problem;
  // Finer than the finest price; a premium has at most four decimals more.
  const krona = perKrona * 1e4;
  const reduced = Float64Array.from(offers, ({ price, premium = 0 }) =>
    Math.round((price - premium) * krona),
  );
  const rank = new Int32Array(offers.length);
  // The order is by id already, and sorting keeps it between equals.
  const sorted = [...order].sort((a, b) => (offers[a]?.price ?? 0) - (offers[b]?.price ?? 0));
  sorted.forEach((place, at) => (rank[place] = at));
  sorted.sort((a, b) => (reduced[a] ?? 0) - (reduced[b] ?? 0));
  const own: number[][] = codes.map(() => []);
  for (const place of sorted) {
    const { municipality = -1, places = 0 } = offers[place] ?? {};
    if (places <= most && (cost[place] ?? 0) <= budget) own[municipality]?.push(place);
  }
  return {
    krona,
    reduced,
    rank,
    size: Int32Array.from(offers, ({ places }) => places),
    site: Int32Array.from(offers, ({ municipality }) => municipality),
    own,
  };
}

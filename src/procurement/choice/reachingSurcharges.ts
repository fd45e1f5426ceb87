import type { ChoicePlan } from "./choicePlan";
import { replayEvaluation } from "./replayEvaluation";

/** [SEK/place·night] A surcharge beyond this many times the spread of all prices chases another one without end. */
const farthest = 4;

/** Offers looked at in all rounds together: of two that chase each other by a krona each round no end is awaited. */
const mostLooked = 3e5;

/**
 * The least whole surcharges under which an evaluation by lowest price takes the wanted offers and no others.
 * @param wanted  in the order of the offers
 * @returns [SEK/place·night] by place of the municipality: no municipality can have less (D-141); undefined where no surcharges lead there, or none were found in the effort that is allowed
 * @remarks
 * What is not wanted must come when it no longer fits: so late that the wanted offers behind it leave too few places, or too little of the
 * budget, or behind the wanted one of its group. That asks for a least surcharge, which only rises with the others: from 0 on, raised until all are kept,
 * the surcharges are the least that keep them (Tarski 1955).
 */
export function reachingSurcharges(
  plan: ChoicePlan,
  wanted: readonly boolean[],
): readonly number[] | undefined {
  const { problem, order, cost, perKrona, most, budget } = plan;
  const { offers, need } = problem;
  const unit = perKrona * 1e4;
  const size = (place: number): number => offers[place]?.places ?? 0;
  const paid = (place: number): number => cost[place] ?? 0;
  const site = (place: number): number => offers[place]?.municipality ?? 0;
  const priceOf = (place: number): number => offers[place]?.price ?? 0;
  const rank = new Map(order.map((place, at) => [place, at]));
  const reduced = Float64Array.from(offers, ({ price, premium = 0 }) => Math.round((price - premium) * unit));
  const surcharges = problem.codes.map(() => 0);
  const now = (place: number): number => (reduced[place] ?? 0) + (surcharges[site(place)] ?? 0) * unit;
  const isTieFirst = (a: number, b: number): boolean =>
    priceOf(a) < priceOf(b) || (priceOf(a) === priceOf(b) && (rank.get(a) ?? 0) < (rank.get(b) ?? 0));
  const isOwnFirst = (a: number, b: number): boolean =>
    (reduced[a] ?? 0) < (reduced[b] ?? 0) || (reduced[a] === reduced[b] && isTieFirst(a, b));
  const isIn = order.filter((place) => wanted[place]);
  const sumOf = (places: readonly number[], of: (place: number) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0);
  const [held, spent] = [sumOf(isIn, size), sumOf(isIn, paid)];
  // By unwanted offer: what may come behind it of others' wanted offers.
  const unwanted = order.flatMap((place) => {
    if (wanted[place] || size(place) > most || paid(place) > budget) return [];
    const behind = isIn.filter((own) => site(own) === site(place) && isOwnFirst(place, own));
    const { group } = offers[place] ?? {};
    const mate = group === undefined ? undefined : isIn.find((each) => offers[each]?.group === group);
    if (mate !== undefined && site(mate) === site(place) && !behind.includes(mate)) return [];
    return {
      place,
      mate: mate !== undefined && site(mate) !== site(place) ? mate : undefined,
      places: held - Math.min(need, most - size(place) + 1) - sumOf(behind, size),
      // Less than this, where a budget is set.
      price: spent + paid(place) - budget - sumOf(behind, paid),
    };
  });
  const spread = Math.max(0, ...reduced) - Math.min(Infinity, ...reduced);
  const ceiling = Math.ceil((farthest * spread) / unit) + 1;
  let left = mostLooked;
  for (let isKept = false; !isKept;) {
    isKept = true;
    left -= order.length;
    if (left < 0) return undefined;
    const last = [...isIn].sort((a, b) => now(b) - now(a) || (isTieFirst(a, b) ? 1 : -1));
    /** The latest of the others' wanted offers that an unwanted one must come behind; none where none need be, undefined where no place does. */
    const before = (place: number, room: number, of: (place: number) => number, isLess: boolean) => {
      if (isLess ? room <= 0 : room < 0) return undefined;
      let left = room;
      for (const each of last) {
        if (site(each) === site(place)) continue;
        left -= of(each);
        if (isLess ? left <= 0 : left < 0) return each;
      }
      return -1;
    };
    for (const { place, mate, places, price } of unwanted) {
      const needed = [before(place, places, size, false), before(place, price, paid, true), mate].map(
        (each) => {
          if (each === undefined) return Infinity;
          if (each < 0) return 0;
          const behind = (now(each) - (reduced[place] ?? 0)) / unit;
          return isTieFirst(each, place) ? Math.ceil(behind) : Math.floor(behind) + 1;
        },
      );
      const least = Math.min(...needed);
      if (least > ceiling) return undefined;
      if (least > (surcharges[site(place)] ?? 0)) {
        surcharges[site(place)] = least;
        isKept = false;
      }
    }
  }
  // What is more than the need asks for ends before the last wanted offer is reached.
  const reached = replayEvaluation(plan, surcharges);
  return reached.length === isIn.length && reached.every((place) => wanted[place]) ? surcharges : undefined;
}

import type { ChoicePlan } from "./choicePlan";
import type { EvaluatedOffers } from "./evaluatedOffers";
import type { MunicipalWay } from "./municipalWays";

/** What an evaluation is to come to, as far as it is settled. */
export interface Evaluation {
  readonly ways: readonly MunicipalWay[];
  /** [places] taken in the end */
  readonly held: number;
  /** The most that is paid in the end, in whole units of the cost. */
  readonly spent: number;
  /** Whether an offer of the group may yet be taken in a municipality whose way is not settled. */
  readonly isOpen?: (group: string) => boolean;
  /** The offer that is taken last, if that is settled. */
  readonly last?: number;
}

/** Offers that may still be looked at; isCut where something was left because of it. */
export interface SurchargeEffort {
  left: number;
  isCut: boolean;
}

/** Offers looked at in one raising: of some that chase each other by a krona each round no end is awaited. */
const mostLooked = 4e4;

/**
 * The least whole surcharges, from some on, under which municipalities go their ways, whatever ways the others go.
 * @param from  [SEK/place·night] by place of the municipality
 * @returns no municipality can have less; undefined where no surcharges lead there, or the effort did not suffice
 * @remarks
 * What is passed over must come when it no longer fits: so late that what is taken behind it leaves too few places, or too little of the budget,
 * or behind the one of its group. That asks for a least surcharge, which only rises with the others: raised until all are kept, they are
 * the least that keep them (Tarski 1955), and each lies above another one by no more than a difference of prices, so that none exceeds the sum of these.
 */
export function raisedSurcharges(
  { problem, cost, most, budget }: ChoicePlan,
  { krona, reduced, rank, size, site }: EvaluatedOffers,
  from: Float64Array,
  { ways, held, spent, isOpen, last }: Evaluation,
  effort: SurchargeEffort,
): Float64Array | undefined {
  const { offers, need } = problem;
  const surcharges = from.slice();
  const taken = ways.flatMap((way) => way.taken);
  const passed = ways.flatMap((way) => way.passed);
  const mates = new Map<string, number>();
  let [low, high, ceiling] = [Infinity, -Infinity, 0];
  for (const way of ways) {
    const lastIn = reduced[way.taken.at(-1) ?? -1] ?? -Infinity;
    const firstOut = reduced[way.passed[0]?.place ?? -1] ?? Infinity;
    [low, high] = [
      Math.min(low, lastIn < firstOut && lastIn > -Infinity ? lastIn : firstOut),
      Math.max(high, lastIn),
    ];
    ceiling += 1 + Math.max(0, lastIn - firstOut) / krona;
  }
  if (high > low) ceiling += (high - low) / krona;
  if (isOpen)
    for (const place of taken) {
      const { group } = offers[place] ?? {};
      if (group !== undefined) mates.set(group, place);
    }

  const now = new Float64Array(offers.length);
  /** Whose surcharge a municipality's was raised for, where nothing else would have done. */
  const causes = new Int32Array(surcharges.length).fill(-1);
  let cause = -1;
  /** The least surcharge under which an offer comes behind another one. */
  const behind = (place: number, before: number): number => {
    const more = ((now[before] ?? 0) - (reduced[place] ?? 0)) / krona;
    return (rank[before] ?? 0) < (rank[place] ?? 0) ? Math.ceil(more) : Math.floor(more) + 1;
  };
  /** The least under which no more than the room is taken behind an offer in other municipalities. */
  const leaving = (place: number, room: number, uses: ArrayLike<number>): number => {
    if (room < 0) return Infinity;
    let left = room;
    for (const other of taken) {
      if (site[other] === site[place]) continue;
      const use = uses[other] ?? 0;
      left -= use;
      if (left >= 0) continue;
      cause = use > room ? (site[other] ?? -1) : -1;
      return behind(place, other);
    }
    return 0;
  };
  let isKept = false;
  const raise = (place: number, least: number): boolean => {
    const own = site[place] ?? -1;
    if (least <= (surcharges[own] ?? 0)) return true;
    if (least > ceiling) return false;
    surcharges[own] = least;
    isKept = false;
    causes[own] = cause;
    // What must come behind itself never does.
    for (let at = cause; at >= 0; at = causes[at] ?? -1) if (at === own) return false;
    return true;
  };
  for (let looked = 0; !isKept;) {
    isKept = true;
    looked += taken.length + passed.length;
    effort.left -= taken.length + passed.length;
    if (effort.left < 0 || looked > mostLooked) {
      effort.isCut = true;
      return undefined;
    }
    // All are raised by what stood before the round: what is raised in it must not raise others by too much.
    for (const place of taken)
      now[place] = (reduced[place] ?? 0) + (surcharges[site[place] ?? -1] ?? 0) * krona;
    taken.sort((a, b) => (now[b] ?? 0) - (now[a] ?? 0) || (rank[b] ?? 0) - (rank[a] ?? 0));
    for (const { place, places, paid } of passed) {
      cause = -1;
      let least = leaving(place, held - Math.min(need, most - (size[place] ?? 0) + 1) - places, size);
      if (least > 0 && budget < Infinity) {
        least = Math.min(least, leaving(place, spent + (cost[place] ?? 0) - budget - 1 - paid, cost));
        cause = -1;
      }
      const group = isOpen && offers[place]?.group;
      if (least > 0 && group !== undefined) {
        if (isOpen?.(group)) continue;
        const mate = mates.get(group);
        if (mate !== undefined && site[mate] !== site[place]) least = Math.min(least, behind(place, mate));
        cause = -1;
      }
      if (!raise(place, least)) return undefined;
    }
    if (last !== undefined && !raise(last, leaving(last, 0, size))) return undefined;
  }
  return surcharges;
}

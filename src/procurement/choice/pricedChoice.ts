import type { ChoiceLimit } from "./choiceLimits";
import type { ChoicePlan } from "./choicePlan";
import { entriesWithin } from "./entriesWithin";
import type { EntriesWithin } from "./entriesWithin";
import { frontier } from "./frontier";
import type { Frontier } from "./frontier";
import { leastSum } from "./leastSum";
import type { ChoicePart } from "./municipalParts";
import type { Bound } from "./raisedBound";
import { reducedSites } from "./reducedSites";

/** The best choice where limits are not kept but paid for by their worth. */
export interface PricedChoice extends Bound {
  readonly worth: Float64Array;
  readonly taken: readonly number[];
  /** The worth of a place less, then those of the limits; and what no choice undercuts under them, whatever its number of places. */
  readonly worths: readonly number[];
  readonly floor: number;
  /** What lies no further above the best of its part than a reach. */
  within(reach: number): EntriesWithin;
}

/**
 * Made once for a case, asked for a weight of the price and then for every worth of the limits.
 * @param price  of an offer, by its place in the case
 * @remarks No choice within the limits weighs less than the bound (Lagrange). Undefined where no sum of places fits.
 */
export function pricedChoice(
  plan: ChoicePlan,
  parts: readonly ChoicePart[],
  limits: readonly ChoiceLimit[],
  price: Float64Array,
): (weight: number) => (worth: Float64Array) => PricedChoice | undefined {
  const { offers, need } = plan.problem;
  const { most } = plan;
  const size = (place: number): number => offers[place]?.places ?? 0;
  const frontiersOf = (burden: (place: number) => number): Frontier[] =>
    parts.map(({ stages }) => frontier(stages, size, burden, most, limits.length > 0));
  const byPrice = frontiersOf((place) => price[place] ?? 0);
  const added = byPrice.map(({ places }, at) => Float64Array.from(places, (x) => parts[at]?.added(x) ?? 0));
  const limitsOf = offers.map((_, place) => [...limits.keys()].filter((l) => limits[l]?.of[place] !== 0));
  const asked = (place: number): readonly number[] => limitsOf[place] ?? [];

  return (weight) => (worth) => {
    const isPlain = limits.every(({ of }, l) => of === price || worth[l] === 0);
    const scale = isPlain ? worth.reduce((sum, each) => sum + each, weight) : 1;
    const burdenOf = (place: number): number =>
      asked(place).reduce(
        (sum, l) => sum + (worth[l] ?? 0) * (limits[l]?.of[place] ?? 0),
        weight * (price[place] ?? 0),
      );
    const frontiers = isPlain ? byPrice : frontiersOf(burdenOf);
    const sites = frontiers.map(({ places, burden }, at) => {
      const more = added[at] ?? burden;
      const value = new Float64Array(burden.length);
      for (let entry = 0; entry < value.length; entry++)
        value[entry] = scale * (burden[entry] ?? 0) + (more[entry] ?? 0);
      return { places, value };
    });
    const found = leastSum(sites, need, most);
    if (!found) return undefined;
    // Without limits nothing is searched beyond this.
    const ready = limits.length > 0 ? reducedSites(sites, need, most) : undefined;
    const { price: perPlace = 0, bound: floor = found.value, reduced = [] } = ready ?? {};
    const taken = frontiers.flatMap((each, at) => each.offersOf(found.entries[at] ?? 0));
    const due = limits.reduce((sum, limit, l) => sum + (worth[l] ?? 0) * limit.most, 0);
    const weigh = (set: readonly number[], at: number): number =>
      set.reduce(
        (sum, place) => sum + weight * (price[place] ?? 0),
        parts[at]?.added(set.reduce((sum, place) => sum + size(place), 0)) ?? 0,
      );
    return {
      worth,
      taken,
      bound: found.value - due,
      over: limits.map(({ of, most: limit }) => taken.reduce((sum, place) => sum + (of[place] ?? 0), -limit)),
      worths: [-perPlace, ...worth],
      floor: floor - due,
      // Under plain worths the frontiers hold prices: a slack is told in units of them.
      within: (reach) =>
        entriesWithin(reach, { frontiers, scale, reduced, limits, need, most, asked, weigh }),
    };
  };
}

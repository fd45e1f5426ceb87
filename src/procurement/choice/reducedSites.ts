import { placesMultiplier } from "./placesMultiplier";
import type { Site } from "./site";

/** Sites under the multiplier λ of the need: what every entry lies above the site's best. */
export interface ReducedSites {
  /** λ */
  readonly price: number;
  /** The best entry of every site. */
  readonly base: readonly number[];
  /** [places] that the base takes */
  readonly start: number;
  /** No choice weighs less. */
  readonly bound: number;
  readonly reduced: readonly Float64Array[];
  /** No sum of entries lies further above the bound. */
  readonly heaviest: number;
}

/**
 * Values less λ for every place (Lagrange; Everett 1963).
 * @remarks Undefined where all offers together hold less than the need.
 */
export function reducedSites(sites: readonly Site[], need: number, most: number): ReducedSites | undefined {
  const price = placesMultiplier(sites, need, most);
  if (price === undefined) return undefined;
  const base: number[] = [];
  let [start, bound, heaviest] = [0, price > 0 ? price * need : price * most, 0];
  const reduced = sites.map(({ places, value }) => {
    // Plain loops: this is run over every entry for every multiplier that is tried.
    const rest = new Float64Array(value.length);
    let [best, least, largest] = [0, Infinity, -Infinity];
    for (let entry = 0; entry < rest.length; entry++) {
      const each = (value[entry] ?? 0) - price * (places[entry] ?? 0);
      rest[entry] = each;
      if (each < least) [best, least] = [entry, each];
      if (each > largest) largest = each;
    }
    base.push(best);
    start += places[best] ?? 0;
    bound += least;
    heaviest += largest - least;
    for (let entry = 0; entry < rest.length; entry++) rest[entry] = (rest[entry] ?? 0) - least;
    return rest;
  });
  return { price, base, start, bound, reduced, heaviest };
}

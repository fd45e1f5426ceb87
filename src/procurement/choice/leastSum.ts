import { placesMultiplier } from "./placesMultiplier";
import { settledSum } from "./settledSum";
import type { Site } from "./site";

/** The chosen entry of every site, and what they weigh together. */
export interface LeastSum {
  readonly entries: readonly number[];
  readonly value: number;
}

/**
 * Chooses one entry of every site so that the places add up to something between need and most and the values to the least.
 * @remarks
 * A multiplier λ on the places gives the bound (Lagrange; Everett 1963). An entry whose reduced value exceeds what a known choice
 * lies above the bound cannot be part of a better one and is dropped; over the few that are left the sum is settled exactly.
 * Undefined where no choice reaches the need.
 */
export function leastSum(sites: readonly Site[], need: number, most: number): LeastSum | undefined {
  const price = placesMultiplier(sites, need, most);
  if (price === undefined) return undefined;
  const base: number[] = [];
  let [start, bound] = [0, price > 0 ? price * need : price * most];
  const reduced = sites.map(({ places, value }) => {
    const rest = value.map((each, entry) => each - price * (places[entry] ?? 0));
    let best = 0;
    for (let entry = 1; entry < rest.length; entry++)
      if ((rest[entry] ?? 0) < (rest[best] ?? 0)) best = entry;
    const least = rest[best] ?? 0;
    base.push(best);
    start += places[best] ?? 0;
    bound += least;
    return rest.map((each) => each - least);
  });
  let heaviest = 0; // no sum of entries exceeds it
  // What the next best entry of a site costs, at the middle of the sites: enough to begin with.
  const seconds = reduced.map((rest, site) => {
    let [second, largest] = [Infinity, 0];
    rest.forEach((each, entry) => {
      if (each > largest) largest = each;
      if (entry !== base[site] && each < second) second = each;
    });
    heaviest += largest;
    return second;
  });
  seconds.sort((a, b) => a - b);
  let allowed = Math.min(heaviest, seconds[seconds.length >> 1] ?? 0);
  for (;;) {
    const found = settledSum(sites, reduced, { base, start, need, most, price, allowed });
    const isWhole = allowed >= heaviest;
    if (found && (found.excess <= allowed || isWhole))
      return { entries: found.entries, value: bound + found.excess };
    if (!found && isWhole) return undefined;
    allowed = found ? found.excess : Math.max(allowed * 4, heaviest * 1e-6);
  }
}

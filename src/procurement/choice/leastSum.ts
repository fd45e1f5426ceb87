import { reducedSites } from "./reducedSites";
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
 * An entry whose reduced value exceeds what a known choice lies above the bound cannot be part of a better one and is dropped;
 * over the few that are left the sum is settled exactly. Undefined where no choice reaches the need.
 */
export function leastSum(sites: readonly Site[], need: number, most: number): LeastSum | undefined {
  const ready = reducedSites(sites, need, most);
  if (!ready) return undefined;
  const { bound, heaviest } = ready;
  let allowed = heaviest * 1e-6; // few entries at first, and soon enough more
  for (;;) {
    const found = settledSum(sites, ready, { need, most, allowed });
    const isWhole = allowed >= heaviest;
    if (found && (found.excess <= allowed || isWhole))
      return { entries: found.entries, value: bound + found.excess };
    if (!found && isWhole) return undefined;
    allowed = found ? found.excess : allowed * 4;
  }
}

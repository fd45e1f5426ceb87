import type { ChoicePlan } from "./choicePlan";
import type { EvaluatedOffers } from "./evaluatedOffers";
import type { MunicipalWay } from "./municipalWays";
import { wayTables } from "./wayTables";

/** Cut-offs that are looked at closely, unless none of the others can lead nearer. */
const mostCuts = 16;

/** One evaluated price up to which all that is taken comes, and nothing else. */
export interface CutOff {
  /** [places] how near the ways at the cut-off come; more than is asked for where none do */
  readonly nearest: number;
  /** Whether a way is gone at the cut-off under some surcharge. */
  readonly isSafe: (way: MunicipalWay) => boolean;
}

/**
 * The cut-off at which municipalities come nearest to what is wanted, whatever groups say.
 * @param sites    their ways, the nearest first
 * @param wanted   the offers that are
 * @param nearest  [places] nothing further apart is looked at
 * @remarks
 * A way is gone under a whole surcharge s ≥ 0 with price of the last taken + s ≤ P < price of the first passed over + s. P is one of the
 * wanted offers' prices.
 */
export function cutOff(
  { problem, most }: ChoicePlan,
  { krona, reduced, size }: EvaluatedOffers,
  sites: readonly (readonly MunicipalWay[])[],
  wanted: readonly number[],
  nearest: number,
): CutOff {
  const start = wanted.reduce((sum, place) => sum + (size[place] ?? 0), 0);
  const cuts = [...new Set(wanted.map((place) => reduced[place] ?? 0))].map((cut) => {
    const isSafe = ({ taken, passed }: MunicipalWay): boolean => {
      const over = cut - (reduced[passed[0]?.place ?? -1] ?? Infinity);
      const least = Math.max(0, Math.floor(over / krona) + 1);
      return (reduced[taken.at(-1) ?? -1] ?? -Infinity) + least * krona <= cut;
    };
    const bound = sites.reduce((sum, ways) => sum + (ways.find(isSafe)?.apart ?? nearest + 1), 0);
    return { cut, bound, isSafe };
  });
  cuts.sort((a, b) => a.bound - b.bound || a.cut - b.cut);
  let best: CutOff = { nearest: nearest + 1, isSafe: () => false };
  for (const { bound, isSafe } of cuts.slice(0, mostCuts)) {
    if (bound >= best.nearest) break;
    const table = wayTables(sites, nearest, isSafe)[0] ?? [];
    for (let places = problem.need; places <= most; places++) {
      const found = table[places - start + nearest] ?? nearest + 1;
      if (found < best.nearest) best = { nearest: found, isSafe };
    }
  }
  return best;
}

import type { ChoicePlan } from "./choicePlan";
import type { EvaluatedOffers } from "./evaluatedOffers";
import { isSmaller } from "./isSmaller";
import type { Reached } from "./isSmaller";
import type { MunicipalWay } from "./municipalWays";
import { raisedSurcharges } from "./raisedSurcharges";
import type { SurchargeEffort } from "./raisedSurcharges";
import { settledSurcharges } from "./settledSurcharges";
import { wayTables } from "./wayTables";

/** The ways of one municipality, and the groups of its offers. */
export interface WaysOfOne {
  readonly ways: readonly MunicipalWay[];
  readonly groups: readonly string[];
}

/** What is looked for, and what is known already. */
export interface WaySearch {
  readonly plan: ChoicePlan;
  readonly evaluated: EvaluatedOffers;
  /** In the order in which their ways are settled. */
  readonly municipalities: readonly WaysOfOne[];
  /** [places] no way is further apart */
  readonly nearest: number;
  /** [places] what is wanted, and what is taken in the end */
  readonly wanted: number;
  readonly total: number;
  /** Ways that can always be gone together, but for shared groups. */
  readonly isSafe: (way: MunicipalWay) => boolean;
  readonly effort: SurchargeEffort;
  readonly best: Reached;
  /** How near surcharges lead. */
  readonly replayed: (surcharges: Float64Array) => Reached;
}

/** [share] of what is left of the effort, for what follows from one way; the rest is for the ways beside it. */
const deeper = 0.9;

/** One unit of effort for so many sums in the tables. */
const sumsALook = 64;

/**
 * Looks through the ways of all municipalities together under which so many places are taken in the end, beginning from the best surcharges known.
 * @returns the best known then
 * @remarks
 * Branch and bound: municipality by municipality, under the least surcharges that those settled so far ask for (no further one can lower them), and the
 * least that the others lie apart for the sum of places. Before it goes deeper, the nearest safe ways of the others are tried.
 */
export function searchWays(search: WaySearch): Reached {
  const { plan, evaluated, nearest, total, isSafe, effort } = search;
  const { problem, most, budget } = plan;
  const far = nearest + 1;
  const { krona, reduced, site } = evaluated;
  let { best } = search;
  let spare = Math.min(nearest, best.apart);
  // What is passed over does not fit when so much is taken in the end.
  const fits = (place: number): number =>
    total - Math.min(problem.need, most - (evaluated.size[place] ?? 0) + 1);
  const sites = search.municipalities.map(({ ways }) => {
    const own = ways.filter(({ passed }) =>
      passed.every(
        ({ place, places }) =>
          places <= fits(place) || budget < Infinity || problem.offers[place]?.group !== undefined,
      ),
    );
    spare -= own[0]?.apart ?? far;
    return own;
  });
  if (spare < 0) return best;
  for (const [k, ways] of sites.entries())
    sites[k] = ways.filter(({ apart }) => apart - (ways[0]?.apart ?? 0) <= spare);
  effort.left -= (nearest * sites.flat().length) / sumsALook;
  const bounds = wayTables(sites, nearest);
  const safe = wayTables(sites, nearest, isSafe);
  const at = (table: Int32Array | undefined, more: number): number => table?.[more + nearest] ?? far;
  const lastWith = new Map<string, number>();
  search.municipalities.forEach(({ groups }, k) => groups.forEach((group) => lastWith.set(group, k)));
  const groupsOf = ({ taken }: MunicipalWay): string[] =>
    lastWith.size > 0 ? taken.flatMap((place) => problem.offers[place]?.group ?? []) : [];
  const openFrom = (k: number) =>
    lastWith.size > 0 ? { isOpen: (group: string) => (lastWith.get(group) ?? -1) >= k } : {};
  const chosen: MunicipalWay[] = [];

  /** With the nearest safe ways for the municipalities that are left. */
  const completed = (left: number): readonly MunicipalWay[] | undefined => {
    const all = [...chosen];
    for (let k = all.length, more = left; k < sites.length; k++) {
      let [found, least]: [MunicipalWay | undefined, number] = [undefined, far];
      for (const way of sites[k] ?? []) {
        const apart = way.apart + at(safe[k + 1], more - way.more);
        if (apart < least && isSafe(way)) [found, least] = [way, apart];
      }
      if (!found) return undefined;
      all.push(found);
      more -= found.more;
    }
    return all;
  };
  const meet = (found: Reached): boolean => {
    const isBetter = isSmaller(found, best);
    if (isBetter) best = found;
    return isBetter;
  };
  /** Whether all ways can be gone together; what stands in their way is otherwise left to the evaluation, all that is taken up to one price. */
  const canSettle = (ways: readonly MunicipalWay[], from: Float64Array): boolean => {
    const sum = (of: (way: MunicipalWay) => number): number => ways.reduce((all, way) => all + of(way), 0);
    const spent = sum(({ paid }) => paid);
    const groups = ways.flatMap(groupsOf);
    const whole = { ways, held: total, spent, ...openFrom(sites.length) };
    const surcharges =
      spent <= budget &&
      new Set(groups).size === groups.length &&
      settledSurcharges(plan, evaluated, from, whole, effort);
    if (surcharges) {
      meet({ apart: sum(({ apart }) => apart), surcharges });
      return true;
    }
    const last = Math.max(...ways.map(({ taken }) => reduced[taken.at(-1) ?? -1] ?? -Infinity));
    const cut = from.slice();
    for (const {
      passed: [first],
    } of ways)
      if (first)
        cut[site[first.place] ?? -1] = Math.max(
          0,
          Math.floor((last - (reduced[first.place] ?? 0)) / krona) + 1,
        );
    effort.left -= reduced.length;
    return meet(search.replayed(cut));
  };
  /**
   * @param left   [places] more than what is wanted, still to be taken
   * @param known  ways that can be gone together, as far as they begin with those chosen
   * @param floor  what of the effort is kept for others
   */
  const visit = (
    left: number,
    apart: number,
    spent: number,
    served: readonly string[],
    from: Float64Array,
    known: readonly MunicipalWay[],
    floor: number,
  ): void => {
    const k = chosen.length;
    if (k === sites.length) {
      canSettle(chosen, from);
      return;
    }
    const limit = Math.min(nearest, best.apart);
    const open = (sites[k] ?? []).flatMap((way) => {
      const bound = apart + way.apart + at(bounds[k + 1], left - way.more);
      const likely = apart + way.apart + at(safe[k + 1], left - way.more);
      return bound <= limit ? { way, bound, likely } : [];
    });
    open.sort((a, b) => a.likely - b.likely || a.bound - b.bound);
    const later: (() => void)[] = [];
    for (const { way, bound, likely } of open) {
      if (effort.left < floor) break;
      const groups = groupsOf(way);
      if (spent + way.paid > budget || groups.some((group) => served.includes(group))) continue;
      if (!isSmaller({ apart: bound, surcharges: from }, best)) continue;
      chosen.push(way);
      const evaluation = { ways: chosen, held: total, spent: budget, ...openFrom(k + 1) };
      const raised = raisedSurcharges(plan, evaluated, from, evaluation, effort);
      if (raised) {
        const all = [...served, ...groups];
        const go = (ways: readonly MunicipalWay[]): void => {
          if (!isSmaller({ apart: bound, surcharges: raised }, best)) return;
          const kept = effort.left - deeper * (effort.left - floor);
          visit(left - way.more, apart + way.apart, spent + way.paid, all, raised, ways, kept);
        };
        const isKnown = way === known[k];
        const whole = isKnown ? known : likely <= Math.min(nearest, best.apart) && completed(left - way.more);
        if (whole && (isKnown || canSettle(whole, raised))) go(whole);
        else
          later.push(() => {
            chosen.push(way);
            go([]);
            chosen.pop();
          });
      }
      chosen.pop();
    }
    for (const each of later) if (effort.left >= floor) each();
    if (effort.left < floor) effort.isCut = true;
  };
  visit(total - search.wanted, 0, 0, [], new Float64Array(problem.codes.length), [], 0);
  return best;
}

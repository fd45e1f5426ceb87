import type { ChoicePlan } from "./choicePlan";
import { leastSum } from "./leastSum";
import { municipalFrontiers } from "./municipalFrontiers";
import type { MunicipalFrontier } from "./municipalFrontiers";

/** Offers taken, what they weigh in the objective, and a value that no choice can undercut. */
export interface ProvedChoice {
  readonly taken: readonly number[];
  readonly value: number;
  readonly bound: number;
}

const mostBranches = 200;
const none: ReadonlySet<number> = new Set();

/**
 * The choice that adds least unevenness and burden, with at most one offer of a group also where a group spans municipalities.
 * @param weight  of the burden in the objective
 * @param whole   the frontiers without anything left out, where they are known already
 * @remarks
 * Groups inside one municipality are part of its frontier. One that spans several is left open first, which gives a bound; where two of its
 * offers are taken, the case is divided: each time one of them stays and the others go (branch and bound; Land & Doig 1960).
 */
export function groupedChoice(
  plan: ChoicePlan,
  burden: (offer: number) => number,
  weight: number,
  whole?: readonly MunicipalFrontier[],
): ProvedChoice | undefined {
  const { offers, need } = plan.problem;
  const relaxed = (without: ReadonlySet<number>): { taken: number[]; value: number } | undefined => {
    const frontiers = without.size === 0 && whole ? whole : municipalFrontiers(plan, burden, without);
    const sites = frontiers.map(({ places, burden: least, added }) => ({
      places,
      value: added.map((each, entry) => each + weight * (least[entry] ?? 0)),
    }));
    const found = leastSum(sites, need, plan.most);
    return (
      found && {
        taken: frontiers.flatMap((each, site) => each.offersOf(found.entries[site] ?? 0)),
        value: found.value,
      }
    );
  };
  let best: { taken: number[]; value: number } | undefined;
  const open: { without: ReadonlySet<number>; bound: number }[] = [{ without: none, bound: -Infinity }];
  for (let branch = 0; open.length > 0 && branch < mostBranches; branch++) {
    open.sort((a, b) => b.bound - a.bound);
    const next = open.pop();
    const found = next && relaxed(next.without);
    if (!found || (best && found.value >= best.value)) continue;
    const group = found.taken
      .map((place) => offers[place]?.group)
      .find((name, k, all) => name !== undefined && all.indexOf(name) < k);
    if (group === undefined) {
      best = found;
      continue;
    }
    const members = plan.order.filter((place) => offers[place]?.group === group);
    for (const kept of members) {
      const without = new Set([...next.without, ...members.filter((place) => place !== kept)]);
      if (!next.without.has(kept)) open.push({ without, bound: found.value });
    }
  }
  if (!best) return undefined;
  return { ...best, bound: Math.min(best.value, ...open.map((each) => each.bound)) };
}

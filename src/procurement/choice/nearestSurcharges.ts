import type { ChoicePlan } from "./choicePlan";
import { cutOff } from "./cutOff";
import { evaluatedOffers } from "./evaluatedOffers";
import type { Reached } from "./isSmaller";
import { municipalWays } from "./municipalWays";
import { replayEvaluation } from "./replayEvaluation";
import { searchWays } from "./searchWays";
import { triedSurcharges } from "./triedSurcharges";
import { wayTables } from "./wayTables";

/** Offers looked at in all evaluations together: about a second. */
const mostLooked = 2e6;

/** Surcharges, how near they lead, and whether that is proved to be the nearest. */
export interface NearestSurcharges extends Reached {
  /** Whether no surcharges lead nearer, and none that lead as near are smaller. */
  readonly isProved: boolean;
}

/**
 * The smallest whole surcharges under which an evaluation by lowest price leads nearest to what is wanted.
 * @param wanted  in the order of the offers; none that by itself exceeds what may be taken or paid
 * @param effort  [offers] that may be looked at; where they do not suffice, what was found stands, and is not proved
 * @remarks
 * Nearest: fewest places taken in one of the two only. Smallest: fewest municipalities, then the lowest sum (D-076). Under one surcharge a
 * municipality's offers keep their order, so that few sets of them can be taken: these ways are searched together within a distance, which
 * is widened until something lies within it; what is then not found is not there (D-135).
 */
export function nearestSurcharges(
  plan: ChoicePlan,
  wanted: readonly boolean[],
  effort = mostLooked,
): NearestSurcharges {
  const { problem, order, most } = plan;
  const { offers, need, codes } = problem;
  const evaluated = evaluatedOffers(plan);
  const { size, own } = evaluated;
  const sum = (places: readonly number[]): number =>
    places.reduce((all, place) => all + (size[place] ?? 0), 0);
  const replayed = (surcharges: Float64Array): Reached => {
    const reached = new Set(replayEvaluation(plan, surcharges, evaluated));
    return { apart: sum(order.filter((place) => reached.has(place) !== wanted[place])), surcharges };
  };
  const isWanted = order.filter((place) => wanted[place]);
  const start = sum(isWanted);
  const sites = codes
    .flatMap((code, at) => (own[at]?.length ? { at, code } : []))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

  const spent = { left: effort, isCut: false };
  let best = replayed(new Float64Array(codes.length));
  let isProved = false;
  let [nearest, searched] = [0, -1];
  while (best.apart > searched && spent.left > 0) {
    const within = nearest;
    let isAll = true;
    const all = sites.map(({ at }) => {
      const { ways, isAll: isWhole } = municipalWays(plan, own[at] ?? [], wanted, within);
      isAll &&= isWhole;
      return { ways, groups: (own[at] ?? []).flatMap((place) => offers[place]?.group ?? []) };
    });
    const ways = all.map((each) => each.ways);
    const cut = cutOff(plan, evaluated, ways, isWanted, within);
    nearest = Math.min(Math.max(2 * within, ...size), best.apart);
    // Nothing is looked for where a cut-off leads nowhere yet, but for what is wanted itself.
    if (within > 0 && within < best.apart && cut.nearest > within) continue;
    searched = within > 0 && cut.nearest > searched ? Math.min(cut.nearest, within) : within;
    const loses = (each: (typeof all)[number]): number =>
      (each.ways.find(cut.isSafe)?.apart ?? within + 1) - (each.ways[0]?.apart ?? 0);
    // What loses most at the cut-off is settled first.
    all.sort((a, b) => loses(b) - loses(a));
    spent.isCut = false;
    const [safe] = wayTables(ways, searched, cut.isSafe);
    const totals = [...(wayTables(ways, searched)[0] ?? [])].map((bound, at) => {
      const total = start + at - searched;
      return { total, bound, likely: total < need ? Infinity : (safe?.[at] ?? 0) };
    });
    // No number of places below the need is ended with but where nothing more fits.
    totals.sort((a, b) => (a.likely < b.likely ? -1 : a.likely > b.likely ? 1 : a.bound - b.bound));
    for (const { bound, total } of totals) {
      if (total < 0 || total > most || bound > Math.min(searched, best.apart)) continue;
      if (spent.left < 0) spent.isCut = true;
      else
        best = searchWays({
          plan,
          evaluated,
          municipalities: all,
          nearest: searched,
          wanted: start,
          total,
          isSafe: cut.isSafe,
          effort: spent,
          best,
          replayed,
        });
    }
    isProved = isAll && !spent.isCut && best.apart <= searched;
  }
  if (!isProved) best = triedSurcharges(plan, evaluated, wanted, best, replayed);
  return { ...best, isProved };
}

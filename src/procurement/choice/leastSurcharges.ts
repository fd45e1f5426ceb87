import type { ChoicePlan } from "./choicePlan";

/** s(after) − s(before) ≥ least, in whole SEK/place·night, for the surcharges of two municipalities. */
interface Apart {
  readonly before: number;
  readonly after: number;
  readonly least: number;
}

/** Places in one of the two choices only, municipalities with a surcharge, sum of the surcharges. */
type Weight = readonly [number, number, number];

/**
 * The smallest whole surcharges under which an evaluation by lowest price leads closest to what is wanted; for few offers.
 * @param start       surcharges that are known, by place of the municipality; kept where none are smaller or lead closer
 * @param difference  [places] that they lead to
 * @returns [SEK/place·night] by place of the municipality
 * @remarks
 * Closest: fewest places taken in one of the two only. Smallest: fewest municipalities, then the lowest sum (D-076). Every order in which
 * offers can be taken asks for differences between surcharges; the least surcharges that keep them all are a longest path (Bellman 1958).
 * More that is taken only asks for more: an order is left where it is no better than the best so far.
 */
export function leastSurcharges(
  plan: ChoicePlan,
  wanted: readonly boolean[],
  start: readonly number[],
  difference: number,
): readonly number[] {
  const { problem, order, cost, perKrona, most, budget } = plan;
  const { offers, need } = problem;
  const unit = perKrona * 1e4;
  const offer = (place: number): Partial<(typeof offers)[number]> => offers[place] ?? {};
  const size = (place: number): number => offer(place).places ?? 0;
  const site = (place: number): number => offer(place).municipality ?? 0;
  const reduced = (place: number): number =>
    Math.round(((offer(place).price ?? 0) - (offer(place).premium ?? 0)) * unit);
  const apart = (first: number, second: number): Apart => {
    const behind = (reduced(first) - reduced(second)) / unit;
    const byPrice = (offer(first).price ?? 0) - (offer(second).price ?? 0);
    const isFirst = byPrice < 0 || (byPrice === 0 && order.indexOf(first) < order.indexOf(second));
    return {
      before: site(first),
      after: site(second),
      least: isFirst ? Math.ceil(behind) : Math.floor(behind) + 1,
    };
  };
  const placesOf = (some: readonly number[], are: boolean): number =>
    some.reduce((sum, place) => sum + (wanted[place] === are ? size(place) : 0), 0);
  let [best, least] = [start, weightOf(difference, start)];

  const visit = (
    last: number | undefined,
    rest: readonly number[],
    places: number,
    paid: number,
    before: readonly Apart[],
    asked: readonly number[],
    missed: number,
  ): void => {
    const isEnd = places >= need || rest.length === 0;
    const rules =
      isEnd && last !== undefined ? [...before, ...rest.map((place) => apart(last, place))] : before;
    const surcharges = raised(asked, rules);
    if (!surcharges) return;
    const weight = weightOf(missed + (isEnd ? placesOf(rest, true) : 0), surcharges);
    if (!isLess(weight, least)) return;
    if (isEnd) {
      [best, least] = [surcharges, weight];
      return;
    }
    const now = (place: number): number => reduced(place) + (surcharges[site(place)] ?? 0) * unit;
    for (const next of [...rest].sort((a, b) => now(a) - now(b))) {
      const [held, price] = [places + size(next), paid + (cost[next] ?? 0)];
      const { group } = offer(next);
      const fits = (place: number): boolean =>
        held + size(place) <= most &&
        price + (cost[place] ?? 0) <= budget &&
        (group === undefined || offer(place).group !== group);
      const others = rest.filter((place) => place !== next);
      const gone = others.filter((place) => !fits(place));
      visit(
        next,
        others.filter(fits),
        held,
        price,
        [
          ...rules,
          ...(last === undefined ? [] : [apart(last, next)]),
          ...gone.map((place) => apart(next, place)),
        ],
        surcharges,
        missed + placesOf([next], false) + placesOf(gone, true),
      );
    }
  };
  const alone = order.filter((place) => size(place) <= most && (cost[place] ?? 0) <= budget);
  const none = problem.codes.map(() => 0);
  visit(undefined, alone, 0, 0, [], none, 0);
  return best;
}

/** The least surcharges from some on that keep all rules; undefined where rules contradict each other. */
function raised(from: readonly number[], rules: readonly Apart[]): readonly number[] | undefined {
  const surcharges = [...from];
  for (let round = 0; round <= from.length; round++) {
    let isKept = true;
    for (const { before, after, least } of rules) {
      const low = (surcharges[before] ?? 0) + least;
      if ((surcharges[after] ?? 0) >= low) continue;
      surcharges[after] = low;
      isKept = false;
    }
    if (isKept) return surcharges;
  }
  return undefined;
}

function weightOf(difference: number, surcharges: readonly number[]): Weight {
  return [
    difference,
    surcharges.filter((each) => each > 0).length,
    surcharges.reduce((sum, each) => sum + each, 0),
  ];
}

function isLess(a: Weight, b: Weight): boolean {
  const at = a.findIndex((each, k) => each !== b[k]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

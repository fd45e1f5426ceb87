import type { ChoicePlan } from "./choicePlan";

/** Some of a municipality's offers taken by an evaluation, the others passed over. */
export interface MunicipalWay {
  /** In the order of evaluation, as what is passed over. */
  readonly taken: readonly number[];
  /** Without offers that are passed over in any case where the others are. */
  readonly passed: readonly PassedOffer[];
  /** [places] */
  readonly places: number;
  /** In whole units of the cost. */
  readonly paid: number;
  /** [places] taken here only, or in what is wanted only */
  readonly apart: number;
  /** [places] more than what is wanted takes */
  readonly more: number;
}

/** An offer that is passed over, and what is taken of its own municipality's offers behind it. */
export interface PassedOffer {
  readonly place: number;
  readonly places: number;
  readonly paid: number;
}

/** Of more, those go before that take the first offers and no later one, then the nearest. */
const mostWays = 2000;

/**
 * The ways in which an evaluation can treat the offers of one municipality, the nearest to what is wanted first.
 * @param own      its offers in the order of evaluation
 * @param nearest  [places] ways that are further apart are left out
 * @returns the ways, and whether they are all that can be gone
 * @remarks What is passed over did not fit: what is taken behind it holds fewer places than it, or costs less, unless its group may be served elsewhere.
 */
export function municipalWays(
  { problem, cost, most, budget }: ChoicePlan,
  own: readonly number[],
  wanted: readonly boolean[],
  nearest: number,
): { ways: readonly MunicipalWay[]; isAll: boolean } {
  const { offers, need } = problem;
  const size = (place: number): number => offers[place]?.places ?? 0;
  const price = (place: number): number => cost[place] ?? 0;
  let ways: MunicipalWay[] = [{ taken: [], passed: [], places: 0, paid: 0, apart: 0, more: 0 }];
  let isAll = true;
  for (const place of [...own].reverse()) {
    const { group } = offers[place] ?? {};
    const isMate = (other: number): boolean => group !== undefined && offers[other]?.group === group;
    const [places, paid, isWanted] = [size(place), price(place), wanted[place] === true];
    const next: MunicipalWay[] = [];
    for (const way of ways) {
      if (way.places + places <= most && way.paid + paid <= budget && !way.taken.some(isMate))
        next.push({
          taken: [place, ...way.taken],
          passed: way.passed.filter((each) => !isMate(each.place)),
          places: way.places + places,
          paid: way.paid + paid,
          apart: way.apart + (isWanted ? 0 : places),
          more: way.more + (isWanted ? 0 : places),
        });
      const fitsNot =
        way.places <= Math.max(most - need, places - 1) || (budget < Infinity && way.paid < paid);
      if (fitsNot || group !== undefined) {
        // What is no smaller and no cheaper does not fit either, further behind.
        const smaller = way.passed.filter(
          (each) =>
            group !== undefined ||
            size(each.place) < places ||
            (budget < Infinity && price(each.place) < paid),
        );
        next.push({
          ...way,
          passed: [{ place, places: way.places, paid: way.paid }, ...smaller],
          apart: way.apart + (isWanted ? places : 0),
          more: way.more - (isWanted ? places : 0),
        });
      }
    }
    ways = next.filter(({ apart }) => apart <= nearest);
    if (ways.length > mostWays) {
      const isMixed = ({ taken, passed }: MunicipalWay): number => Math.min(taken.length, passed.length, 1);
      ways.sort((a, b) => isMixed(a) - isMixed(b) || a.apart - b.apart);
      ways.length = mostWays;
      isAll = false;
    }
  }
  return { ways: ways.sort((a, b) => a.apart - b.apart), isAll };
}

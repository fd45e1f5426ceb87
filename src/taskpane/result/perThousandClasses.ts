import type { ScenarioRun } from "../../scenario";

/** Upper bounds of the map's classes, rising; the last class has none. */
export interface PerThousandClasses {
  /** [per 1000] new places per 1,000 inhabitants */
  readonly bounds: readonly number[];
  /** That the bounds have, all of them alike. */
  readonly decimals: number;
  /** 0 for no places, else 1 … bounds + 1. */
  readonly classOf: (place: number) => number;
}

/**
 * Classes for the map's colours: a quarter of the municipalities that get anything in each, at round numbers.
 * @remarks
 * A rate counts as it is printed, so that each class is seen to hold something. Where the round numbers meet there are fewer classes, or one
 * decimal more if that gives more of them. Without a population everything is one class.
 */
export function perThousandClasses(run: ScenarioRun): PerThousandClasses {
  const rates = run.results.map(({ places, population }) =>
    places > 0 && population !== undefined && population > 0 ? (places / population) * 1000 : 0,
  );
  const sorted = rates.filter((rate) => rate > 0).sort((a, b) => a - b);
  const quarters = [1, 2, 3].map((part) => sorted[Math.floor((sorted.length * part) / 4)] ?? 0);
  const [, middle = 0] = quarters;
  const fewest = middle < 1 ? 2 : middle < 10 ? 1 : 0;
  const { decimals, bounds } = [fewest, fewest + 1]
    .map((each) => ({ decimals: each, bounds: boundsAt(quarters, sorted, each) }))
    .reduce((best, each) => (each.bounds.length > best.bounds.length ? each : best));
  return {
    bounds,
    decimals,
    classOf: (place) => {
      if ((run.results[place]?.places ?? 0) === 0) return 0;
      const rate = printed(rates[place] ?? 0, decimals);
      return 1 + bounds.filter((bound) => rate >= bound).length;
    },
  };
}

const printed = (rate: number, decimals: number): number => Number(rate.toFixed(decimals));

/** The quarters as printed, once each, without one that nothing is printed below. */
function boundsAt(
  quarters: readonly number[],
  sorted: readonly number[],
  decimals: number,
): readonly number[] {
  const least = printed(sorted[0] ?? 0, decimals);
  return [...new Set(quarters.map((each) => printed(each, decimals)))].filter((bound) => bound > least);
}

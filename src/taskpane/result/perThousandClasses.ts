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
 * @remarks Fewer classes where the round numbers meet. Without a population everything is one class.
 */
export function perThousandClasses(run: ScenarioRun): PerThousandClasses {
  const rates = run.results.map(({ places, population }) =>
    places > 0 && population !== undefined && population > 0 ? (places / population) * 1000 : 0,
  );
  const sorted = rates.filter((rate) => rate > 0).sort((a, b) => a - b);
  const quarters = [1, 2, 3].map((part) => sorted[Math.floor((sorted.length * part) / 4)] ?? 0);
  const [, middle = 0] = quarters;
  const decimals = middle < 1 ? 2 : middle < 10 ? 1 : 0;
  const bounds = [...new Set(quarters.map((each) => Number(each.toFixed(decimals))))].filter(
    (bound) => bound > 0,
  );
  return {
    bounds,
    decimals,
    classOf: (place) => {
      if ((run.results[place]?.places ?? 0) === 0) return 0;
      const rate = rates[place] ?? 0;
      return 1 + bounds.filter((bound) => rate >= bound).length;
    },
  };
}

import type { ChoicePlan } from "./choicePlan";
import { groupedChoice } from "./groupedChoice";
import type { ProvedChoice } from "./groupedChoice";
import { municipalFrontiers } from "./municipalFrontiers";

const halvings = 30;

/** What a choice under the case's limits is found by; made once for a case, asked for every weight of the cost. */
export type LimitedChoice = (costWeight: number) => ProvedChoice | undefined;

/**
 * Finds the best choice within budget and mean access, for any weight of the cost.
 * @remarks
 * Each limit has a multiplier that is raised until the limit holds (Lagrange). The bound at every multiplier holds for all choices,
 * so that the best of them says how much better any choice could be.
 * Undefined where no choice was found that keeps the limits.
 */
export function limitedChoice(plan: ChoicePlan): LimitedChoice {
  const { problem, cost, perKrona } = plan;
  const { offers, budget = Infinity, minimumMeanAccess: minimum } = problem;
  const thousand = perKrona * 1000;
  const costOf = (place: number): number => cost[place] ?? 0;
  // Places × (access − minimum): the sum over the places taken must not be negative.
  const accessOf = (place: number): number =>
    minimum === undefined ? 0 : (offers[place]?.places ?? 0) * ((offers[place]?.access ?? 0) - minimum);
  const total = (taken: readonly number[], of: (place: number) => number): number =>
    taken.reduce((sum, place) => sum + of(place), 0);
  const byCost = municipalFrontiers(plan, costOf, new Set());

  return (costWeight) => {
    let best: ProvedChoice | undefined;
    let bound = -Infinity;
    /** Tries a pair of multipliers; says which limits the answer breaks. */
    const attempt = (dear: number, far: number): { isDear: boolean; isFar: boolean } | undefined => {
      const weight = (costWeight + dear) / thousand;
      const found =
        far === 0
          ? groupedChoice(plan, costOf, weight, byCost)
          : groupedChoice(plan, (place) => weight * costOf(place) - far * accessOf(place), 1);
      if (!found) return undefined;
      const paid = total(found.taken, costOf);
      bound = Math.max(bound, found.bound - (dear > 0 ? (dear * budget) / 1000 : 0));
      const isDear = paid > budget * perKrona;
      const isFar = total(found.taken, accessOf) < 0;
      const value = found.value - (dear * paid) / thousand + far * total(found.taken, accessOf);
      if (!isDear && !isFar && !(best && best.value <= value)) best = { ...found, value };
      return { isDear, isFar };
    };
    const withAccess = (dear: number): boolean | undefined => {
      const first = attempt(dear, 0);
      if (!first?.isFar) return first?.isDear;
      return search(
        (far) => attempt(dear, far),
        (tried) => tried.isFar,
      )?.isDear;
    };
    const isDear = withAccess(0);
    if (isDear)
      search(
        (dear) => withAccess(dear),
        (tried) => tried,
      );
    return best && { ...best, bound: Math.min(bound, best.value) };
  };
}

/** Doubles a multiplier until its limit holds, then halves the stretch between; the last answer that holds. */
function search<T>(
  attempt: (multiplier: number) => T | undefined,
  breaks: (tried: T) => boolean,
): T | undefined {
  let [low, high] = [0, 1e-3];
  let kept: T | undefined;
  for (let k = 0; k < 2 * halvings; k++) {
    const tried = attempt(high);
    if (tried === undefined) return undefined;
    if (!breaks(tried)) {
      kept = tried;
      break;
    }
    low = high;
    high *= 4;
  }
  if (kept === undefined) return undefined;
  for (let k = 0; k < halvings; k++) {
    const middle = (low + high) / 2;
    const tried = attempt(middle);
    if (tried === undefined || breaks(tried)) low = middle;
    else [high, kept] = [middle, tried];
  }
  return kept;
}

import { success } from "../../base";
import type { Result } from "../../base";
import type { ChoiceCase } from "./choiceCase";
import { choiceOf } from "./choiceOf";
import { choicePlan } from "./choicePlan";
import { cutOffSurcharges } from "./cutOffSurcharges";
import { leastSurcharges } from "./leastSurcharges";
import type { OfferChoice } from "./offerChoice";
import { reachingSurcharges } from "./reachingSurcharges";
import { replayEvaluation } from "./replayEvaluation";
import { selectOffers } from "./selectOffers";

/** What could be announced in the next tender, and where it would have led. */
export interface SurchargeTable {
  /** [SEK/place·night] whole, by place of the municipality */
  readonly surcharges: readonly number[];
  /** The choice that was to be reached. */
  readonly wanted: OfferChoice;
  /** The choice that lowest evaluated price reaches with the surcharges. */
  readonly choice: OfferChoice;
  /** [places] taken in one of the two choices only */
  readonly difference: number;
}

/** [offers] Up to so many, the smallest set is found exactly. */
const mostExact = 10;

/** Evaluations that are tried to come closer. */
const mostTried = 300;
const mostLooked = 2e5;

/**
 * The smallest set of surcharges under which lowest evaluated price leads closest to the choice at a weight of the cost.
 * @param costWeight  μ ≥ 0
 * @remarks
 * Where surcharges can lead to the very choice, the least that do are found. Where not, the nearest under one cut-off price, and the least
 * surcharges that lead to what is then taken; that nothing leads closer is proved up to 10 offers only (D-141). Errors: F501–F504. Source: METHOD 5.
 */
export function surchargeTable(problem: ChoiceCase, costWeight: number): Result<SurchargeTable> {
  const found = selectOffers(problem, costWeight);
  if (!found.ok) return found;
  const plan = choicePlan(problem);
  const wanted = found.value.taken;
  const siteOf = (place: number): number => problem.offers[place]?.municipality ?? -1;
  const reducedPrice = (place: number): number => {
    const { price = 0, premium = 0 } = problem.offers[place] ?? {};
    return Math.round((price - premium) * 1e4) / 1e4;
  };
  const distance = (surcharges: readonly number[]): number => {
    const reached = new Set(replayEvaluation(plan, surcharges));
    return plan.order.reduce(
      (sum, place) => sum + (reached.has(place) === wanted[place] ? 0 : (problem.offers[place]?.places ?? 0)),
      0,
    );
  };
  let best: readonly number[] = problem.codes.map(() => 0);
  let least = distance(best);
  const meet = (surcharges: readonly number[]): void => {
    const apart = distance(surcharges);
    const isLess = sumOf(surcharges) < sumOf(best);
    if (apart < least || (apart === least && isLess)) [best, least] = [surcharges, apart];
  };
  /** Towards a choice by the least surcharges that lead there, if any do. */
  const towards = (target: readonly boolean[]): void => {
    const surcharges = reachingSurcharges(plan, target);
    if (surcharges) meet(surcharges);
  };
  towards(wanted);
  if (least > 0) for (const each of cutOffSurcharges(plan, wanted)) meet(each);
  // Where a municipality's offers come out wrong, the surcharges at which they pass the last one taken are tried.
  let left = Math.min(mostTried, Math.ceil(mostLooked / plan.order.length));
  for (let before = Infinity; least > 0 && least < before && left > 0;) {
    before = least;
    const reached = new Set(replayEvaluation(plan, best));
    const wrong = plan.order.filter((place) => reached.has(place) !== wanted[place]).map(siteOf);
    const last = Math.max(...[...reached].map((place) => reducedPrice(place) + (best[siteOf(place)] ?? 0)));
    for (const site of new Set(wrong)) {
      const own = plan.order.filter((place) => siteOf(place) === site);
      const values = own.flatMap((place) =>
        [0, 1].map((more) => Math.floor(last - reducedPrice(place)) + more),
      );
      for (const value of new Set([0, ...values]))
        if (value >= 0 && left-- > 0) meet(best.map((each, at) => (at === site ? value : each)));
    }
  }
  // What is reached may be reached with less.
  const reached = new Set(replayEvaluation(plan, best));
  towards(wanted.map((_, place) => reached.has(place)));
  if (plan.order.length <= mostExact) best = leastSurcharges(plan, wanted, best, least);
  const choice = choiceOf(plan, replayEvaluation(plan, best), { provenWithin: 0 });
  return success({ surcharges: best, wanted: found.value, choice, difference: distance(best) });
}

function sumOf(surcharges: readonly number[]): number {
  return surcharges.reduce((sum, each) => sum + each, 0);
}

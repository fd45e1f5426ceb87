import { success } from "../../base";
import type { Result } from "../../base";
import type { ChoiceCase } from "./choiceCase";
import { choiceOf } from "./choiceOf";
import { choicePlan } from "./choicePlan";
import type { ChoiceOffer } from "./choiceOffer";
import type { ChoicePlan } from "./choicePlan";
import { leastSurcharges } from "./leastSurcharges";
import type { OfferChoice } from "./offerChoice";
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

/** [offers] Beyond so many, a surcharge is only lowered, and by some steps only: each step is an evaluation of all offers. */
const fewOffers = 60;
const mostTried = 2;

/** [offers] Up to so many, the smallest set is found exactly. */
const mostExact = 10;

/**
 * The smallest set of surcharges under which lowest evaluated price leads closest to the choice at a weight of the cost.
 * @param costWeight  μ ≥ 0
 * @remarks
 * Start: in each municipality the least whole surcharge that puts what is not wanted behind the dearest wanted offer, but no wanted one.
 * Then one municipality after the other, by code, takes the value with the least difference and, among those, the lowest;
 * beyond 60 offers the first that is no worse. Up to 10 offers the smallest set is then found exactly (D-076), beyond it is a search (D-074).
 * Errors: F501–F504. Source: METHOD 5.
 */
export function surchargeTable(problem: ChoiceCase, costWeight: number): Result<SurchargeTable> {
  const found = selectOffers(problem, costWeight);
  if (!found.ok) return found;
  const plan = choicePlan(problem);
  const wanted = found.value.taken;
  const distance = (surcharges: ArrayLike<number>): number => {
    const reached = new Set(replayEvaluation(plan, surcharges));
    return plan.order.reduce(
      (sum, place) => sum + (reached.has(place) === wanted[place] ? 0 : (problem.offers[place]?.places ?? 0)),
      0,
    );
  };
  const none = problem.codes.map(() => 0);
  const start = separating(plan, wanted);
  const surcharges = distance(none) <= distance(start) ? none : start;
  let least = distance(surcharges);
  const sites = [...new Set(plan.order.map((place) => problem.offers[place]?.municipality ?? 0))];
  sites.sort((a, b) => ((problem.codes[a] ?? "") < (problem.codes[b] ?? "") ? -1 : 1));
  const rounds = plan.order.length <= fewOffers ? 2 : 1;
  for (let round = 0; round < rounds; round++)
    for (const site of sites) {
      let kept = surcharges[site] ?? 0;
      for (const value of candidates(plan, wanted, surcharges, site)) {
        surcharges[site] = value;
        const next = distance(surcharges);
        if (next < least || (next === least && value < kept)) {
          [least, kept] = [next, value];
          if (plan.order.length > fewOffers) break;
        }
      }
      surcharges[site] = kept;
    }
  const isFew = plan.order.length <= mostExact;
  const smallest = isFew ? leastSurcharges(plan, wanted, surcharges, least) : surcharges;
  const choice = choiceOf(plan, replayEvaluation(plan, smallest), { provenWithin: 0 });
  return success({ surcharges: smallest, wanted: found.value, choice, difference: distance(smallest) });
}

/** [SEK/place·night] what is evaluated before any surcharge, to a ten-thousandth */
function reducedPrice({ price = 0, premium = 0 }: Partial<ChoiceOffer> = {}): number {
  return Math.round((price - premium) * 1e4) / 1e4;
}

function pricesOf({ problem, order }: ChoicePlan, is: (place: number) => boolean): number[] {
  return order.flatMap((place) => (is(place) ? [reducedPrice(problem.offers[place])] : []));
}

/** What is not wanted behind the dearest wanted offer; no wanted offer behind it. */
function separating(plan: ChoicePlan, wanted: readonly boolean[]): number[] {
  const limit = Math.max(-Infinity, ...pricesOf(plan, (place) => wanted[place] === true));
  return plan.problem.codes.map((_, site) => {
    const own = (is: boolean) => (place: number) =>
      plan.problem.offers[place]?.municipality === site && wanted[place] === is;
    const cheapest = Math.min(...pricesOf(plan, own(false)));
    const dearest = Math.max(...pricesOf(plan, own(true)));
    const needed = cheapest === Infinity ? 0 : Math.max(0, Math.floor(limit - cheapest) + 1);
    return dearest === -Infinity ? needed : Math.min(needed, Math.floor(limit - dearest));
  });
}

/** The surcharges at which an own offer passes one of another municipality, from the lowest on. */
function candidates(
  { problem, order }: ChoicePlan,
  wanted: readonly boolean[],
  surcharges: readonly number[],
  site: number,
): number[] {
  const own = new Set<number>();
  const others: number[] = [];
  for (const place of order) {
    const { municipality = -1 } = problem.offers[place] ?? {};
    const price = reducedPrice(problem.offers[place]);
    if (municipality === site) own.add(price);
    else if (wanted[place]) others.push(price + (surcharges[municipality] ?? 0));
  }
  const values = new Set([0]);
  for (const price of own)
    for (const other of others)
      if (other >= price) values.add(Math.ceil(other - price)).add(Math.floor(other - price) + 1);
  const all = [...values].sort((a, b) => a - b);
  if (order.length <= fewOffers) return all;
  const lower = all.filter((value) => value < (surcharges[site] ?? 0));
  return lower.filter((_, k) => k % Math.ceil(lower.length / mostTried) === 0);
}

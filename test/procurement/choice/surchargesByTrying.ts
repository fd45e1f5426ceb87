import { replayEvaluation } from "../../../src/procurement";
import type { ChoicePlan } from "../../../src/procurement/choice/choicePlan";

/** Places that differ, municipalities, sum: the lower ones first count. */
export type Tried = readonly [number, number, number];

export function triedWeight(
  plan: ChoicePlan,
  wanted: readonly boolean[],
  surcharges: readonly number[],
): Tried {
  const reached = new Set(replayEvaluation(plan, surcharges));
  const apart = plan.order.filter((place) => reached.has(place) !== wanted[place]);
  const places = apart.reduce((sum, place) => sum + (plan.problem.offers[place]?.places ?? 0), 0);
  return [places, surcharges.filter((s) => s > 0).length, surcharges.reduce((sum, s) => sum + s, 0)];
}

/**
 * The best of all whole surcharges that could be the least of their kind, each replayed.
 * @remarks
 * Every order of evaluation asks for differences between two municipalities of no more than the spread of prices, rounded up to the next krona above;
 * the least that keep them are a path through the municipalities, so that none exceeds (municipalities − 1) × (spread + 1).
 */
export function surchargesByTrying(plan: ChoicePlan, wanted: readonly boolean[]): Tried {
  const { offers, codes } = plan.problem;
  const prices = offers.map(({ price, premium = 0 }) => price - premium);
  const base = (codes.length - 1) * (Math.floor(Math.max(...prices) - Math.min(...prices) + 1e-9) + 1) + 1;
  let best: Tried = [Infinity, 0, 0];
  for (let set = 0; set < base ** codes.length; set++) {
    const tried = triedWeight(
      plan,
      wanted,
      codes.map((_, site) => Math.floor(set / base ** site) % base),
    );
    const at = tried.findIndex((each, k) => each !== best[k]);
    if (at >= 0 && (tried[at] ?? 0) < (best[at] ?? 0)) best = tried;
  }
  return best;
}

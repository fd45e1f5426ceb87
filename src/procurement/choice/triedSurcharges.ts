import type { ChoicePlan } from "./choicePlan";
import type { EvaluatedOffers } from "./evaluatedOffers";
import { isSmaller } from "./isSmaller";
import type { Reached } from "./isSmaller";
import { replayEvaluation } from "./replayEvaluation";

/** Evaluations that are tried, and offers looked at in them. */
const mostTried = 300;
const mostLooked = 2e5;

/**
 * Better surcharges than some, municipality by municipality: where its offers come out wrong, those at which they pass the last one taken.
 * @param replayed  how near surcharges lead
 */
export function triedSurcharges(
  plan: ChoicePlan,
  evaluated: EvaluatedOffers,
  wanted: readonly boolean[],
  start: Reached,
  replayed: (surcharges: Float64Array) => Reached,
): Reached {
  const { krona, reduced, site, own } = evaluated;
  let best = start;
  let left = Math.min(mostTried, Math.ceil(mostLooked / plan.order.length));
  for (let before = Infinity; best.apart < before && left > 0;) {
    before = best.apart;
    const { surcharges } = best;
    const reached = new Set(replayEvaluation(plan, surcharges, evaluated));
    const now = (place: number): number =>
      (reduced[place] ?? 0) + (surcharges[site[place] ?? -1] ?? 0) * krona;
    const last = Math.max(...[...reached].map(now));
    const wrong = plan.order.filter((place) => reached.has(place) !== wanted[place]);
    for (const at of new Set(wrong.map((place) => site[place] ?? -1))) {
      const values = (own[at] ?? []).map((place) => Math.floor((last - (reduced[place] ?? 0)) / krona));
      for (const value of new Set([0, ...values, ...values.map((each) => each + 1)])) {
        if (value < 0 || left-- <= 0) continue;
        const found = replayed(Float64Array.from(best.surcharges).fill(value, at, at + 1));
        if (isSmaller(found, best)) best = found;
      }
    }
  }
  return best;
}

import type { ChoiceCase } from "./choiceCase";
import { choicePlan } from "./choicePlan";
import { evaluatedOffers } from "./evaluatedOffers";
import type { Reached } from "./isSmaller";
import { replayEvaluation } from "./replayEvaluation";

/** Offers looked at in the evaluations that are tried. */
const mostLooked = 4e5;

/**
 * Surcharges as they can be announced: whole multiples of a step, never none where there was one, that lead near a choice.
 * @param taken       the choice that they are to lead to
 * @param surcharges  [SEK/place·night] as computed, by place of the municipality
 * @param step        [SEK/place·night] whole, above 0
 * @remarks
 * Begins with the nearest multiples, those above and those below, whichever lead nearest, and moves single ones by up to two steps as long
 * as that leads nearer (D-154): an order of prices can turn on one krona. Surcharges that are multiples already stay.
 * Example: 3, 12, 0 in steps of 5, where nothing turns on it, are 5, 10, 0.
 */
export function announcedSurcharges(
  problem: ChoiceCase,
  taken: readonly boolean[],
  surcharges: readonly number[],
  step: number,
): readonly number[] {
  if (surcharges.every((each) => each % step === 0)) return surcharges;
  const plan = choicePlan(problem);
  const evaluated = evaluatedOffers(plan);
  const reached = (tried: readonly number[]): Reached & { readonly surcharges: readonly number[] } => {
    const found = new Set(replayEvaluation(plan, tried, evaluated));
    const apart = problem.offers.reduce(
      (sum, { places }, at) => sum + (found.has(at) === (taken[at] ?? false) ? 0 : places),
      0,
    );
    return { apart, surcharges: tried };
  };
  const rounded = (way: (steps: number) => number): readonly number[] =>
    surcharges.map((each) => (each > 0 ? Math.max(step, way(each / step) * step) : 0));
  let best = reached(rounded(Math.round));
  for (const way of [Math.ceil, Math.floor]) {
    const other = reached(rounded(way));
    if (other.apart < best.apart) best = other;
  }
  const own = surcharges.flatMap((each, at) => (each > 0 ? [at] : []));
  let left = Math.ceil(mostLooked / problem.offers.length);
  for (let before = Infinity; best.apart > 0 && best.apart < before && left > 0;) {
    before = best.apart;
    for (const at of own)
      for (const move of [step, -step, 2 * step, -2 * step]) {
        const value = (best.surcharges[at] ?? 0) + move;
        if (value < step || left-- <= 0) continue;
        const other = reached(best.surcharges.map((each, place) => (place === at ? value : each)));
        if (other.apart < best.apart) best = other;
      }
  }
  return best.surcharges;
}

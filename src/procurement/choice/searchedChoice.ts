import { success } from "../../base";
import type { Result } from "../../base";
import { choiceLimits } from "./choiceLimits";
import type { ChoicePlan } from "./choicePlan";
import { choiceOf } from "./choiceOf";
import { limitedChoice } from "./limitedChoice";
import { limitedStart } from "./limitedStart";
import { municipalParts } from "./municipalParts";
import type { OfferChoice } from "./offerChoice";
import { unevenness } from "./unevenness";

const rounding = 1e-12;
/** [share] The gap that is left alone once all effort is spent; the less is spent, the less. */
const close = 5e-4;
/** [share] What the whole cost weighs where only the unevenness counts: it decides between choices that are equally even. The more, the smaller a difference is seen; the less, the fewer choices that are almost as even stand in the way. */
const hints = [1e-6, 1e-8];

/**
 * What the best choice among many offers is found by; made once for a case, asked for every weight of the cost.
 * @remarks
 * Of choices that are equally even, the cheaper one is taken where they are proved the best, as far as doubles tell them apart. provenWithin is how much lower than its objective any choice could be. Errors: F503, F504, F514.
 */
export function searchedChoice(plan: ChoicePlan): Result<(costWeight: number) => OfferChoice> {
  const limits = choiceLimits(plan);
  const start = limits.length > 0 ? limitedStart(plan) : undefined;
  if (start && !start.ok) return start;
  const before = unevenness(plan, []);
  const shareOf = (value: number, bound: number): number => (value - bound) / Math.abs(value + before || 1);
  const best = limitedChoice(plan, municipalParts(plan), limits, plan.cost, {
    ...(start ? { start: start.value } : {}),
    isEnough: (value, bound, spent) => shareOf(value, bound) <= spent * close,
  });
  const unit = plan.perKrona * 1000;
  const whole = plan.cost.reduce((sum, each) => sum + each, 0);
  const figures = new Map<readonly number[], OfferChoice>();
  const tell = (
    taken: readonly number[],
    proof: Pick<OfferChoice, "provenWithin" | "costWeight">,
  ): OfferChoice => {
    const own = figures.get(taken) ?? choiceOf(plan, taken, proof);
    figures.set(taken, own);
    return { ...own, ...proof };
  };
  return success((costWeight) => {
    const { taken, value, bound } = best(costWeight / unit) ?? nothing;
    const share = shareOf(value, bound);
    const proof = { provenWithin: share > rounding ? share : 0, costWeight };
    const choice = tell(taken, proof);
    if (costWeight > 0 || choice.cost === 0 || proof.provenWithin > 0) return choice;
    for (const hint of hints) {
      const hinted = best((hint * (1 + before)) / whole);
      const other = hinted ? tell(hinted.taken, proof) : choice;
      if (other.unevenness > choice.unevenness + rounding * (1 + before)) continue;
      return other.cost < choice.cost ? other : choice;
    }
    return choice;
  });
}

const nothing = { taken: [], value: 0, bound: 0 };

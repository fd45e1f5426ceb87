import { scaled } from "../../base";
import type { ChoiceCase, replayEvaluation } from "../../procurement";

/** What an evaluation by price goes by. */
export type EvaluationPlan = Parameters<typeof replayEvaluation>[0];

/** A case made ready for replaying an evaluation by price: offers by id, prices as whole multiples of the finest one. */
export function evaluationPlan(problem: ChoiceCase): EvaluationPlan {
  const { offers, key, existing, need, maxOver } = problem;
  const prices = scaled(offers.map(({ price }) => price));
  const pot = existing.reduce((sum, each) => sum + each, need);
  const whole = key.reduce((sum, each) => sum + each, 0);
  const order = offers.flatMap(({ municipality }, place) => ((key[municipality] ?? 0) > 0 ? [place] : []));
  const idOf = (place: number): string => offers[place]?.id ?? "";
  order.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : a - b));
  return {
    problem,
    order,
    cost: Float64Array.from(offers, ({ places }, at) => places * Number(prices.integers[at] ?? 0n)),
    perKrona: Number(prices.scale),
    fair: Float64Array.from(key, (each) => (each / whole) * pot),
    most: need + maxOver,
  };
}

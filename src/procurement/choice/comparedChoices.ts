import { addedOrder } from "./addedOrder";
import type { ChoicePlan } from "./choicePlan";
import { eachChoice } from "./eachChoice";
import type { ComparedChoice } from "./eachChoice";

const close = 1e-9;
const nothing = { over: 0n, under: 1n };

/**
 * Every choice that no other one undercuts in both cost and unevenness, from the cheapest on, by comparing all of them.
 * @remarks Doubles decide where they are far apart, integers where they are close; of two that are equal the one with the lower ids stays.
 */
export function comparedChoices(plan: ChoicePlan): readonly ComparedChoice[] {
  const kept: ComparedChoice[] = []; // ascending in cost, descending in what is added
  const order = (a: ComparedChoice, b: ComparedChoice): number =>
    Math.abs(a.added - b.added) > close * (1 + Math.abs(a.added) + Math.abs(b.added))
      ? a.added - b.added
      : addedOrder(plan, a.placed, b.placed, nothing);
  eachChoice(plan, (choice) => {
    // The last one that costs no more is the most even of those.
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.cost ?? 0) > choice.cost) at--;
    const cheaper = kept[at - 1];
    if (cheaper && order(cheaper, choice) <= 0) return;
    let until = at;
    while (until < kept.length && order(choice, kept[until] ?? choice) <= 0) until++;
    const from = cheaper && cheaper.cost === choice.cost ? at - 1 : at;
    const own = { ...choice, taken: [...choice.taken], placed: choice.placed.slice() };
    kept.splice(from, until - from, own);
  });
  return kept;
}

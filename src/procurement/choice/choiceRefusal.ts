import { refusal } from "../../base";
import type { Result } from "../../base";
import type { ChoicePlan } from "./choicePlan";
import { stagesOf } from "./stagesOf";

/**
 * Why no choice keeps the limits, or undefined where the number of places alone is no hindrance.
 * @remarks Errors: F501 the offers hold too few places, followed by why others are left out, F502 no set of whole offers makes up a number of places that is allowed.
 */
export function choiceRefusal(plan: ChoicePlan): Result<never> | undefined {
  const { problem, order, most } = plan;
  const { offers, need } = problem;
  const size = (place: number): number => offers[place]?.places ?? 0;
  const stages = stagesOf(order, offers).map((stage) => stage.map(size));
  const widest = stages.reduce((sum, sizes) => sum + Math.max(...sizes), 0);
  if (widest < need) return refusal("F501", { found: widest, expected: need }, problem.leftOut);
  // Every sum of places that whole offers make up, one bit each.
  // Nothing above the need and the largest offer can be the nearest sum.
  const largest = order.reduce((most, place) => Math.max(most, size(place)), 0);
  const wanted = (1n << BigInt(Math.max(plan.most, need + largest) + 1)) - 1n;
  let sums = 1n;
  for (const sizes of stages) {
    let next = sums;
    for (const size of sizes) next |= (sums << BigInt(size)) & wanted;
    sums = next;
  }
  const bits = sums.toString(2);
  const isSum = (places: number): boolean => bits[bits.length - 1 - places] === "1";
  let above = need;
  while (above <= widest && !isSum(above)) above++;
  if (above <= most) return undefined;
  let below = need - 1;
  while (below > 0 && !isSum(below)) below--;
  return refusal("F502", { found: below === 0 ? String(above) : `${below}, ${above}`, expected: need });
}

import type { ChoicePlan } from "./choicePlan";
import type { ProvedChoice } from "./groupedChoice";
import { unevenness } from "./unevenness";

const rounding = 1e-12;

/** [share] How much lower than a choice's objective any choice could be; 0 where no more than doubles can tell. */
export function provenWithin(plan: ChoicePlan, { value, bound }: ProvedChoice): number {
  const objective = value + unevenness(plan, []);
  const share = (value - bound) / Math.abs(objective || 1);
  return share > rounding ? share : 0;
}

import type { ChoicePlan } from "./choicePlan";
import type { EvaluatedOffers } from "./evaluatedOffers";
import { isSmaller } from "./isSmaller";
import { raisedSurcharges } from "./raisedSurcharges";
import type { Evaluation, SurchargeEffort } from "./raisedSurcharges";

/**
 * The smallest whole surcharges, none below some, under which all municipalities go their ways.
 * @returns [SEK/place·night] by place of the municipality; undefined where none lead there, or the effort did not suffice
 * @remarks
 * The evaluation ends when the need is met: where more is taken, what comes last must be what the need was not met without. Under each that
 * can be, the least surcharges are found, and of those the smallest.
 */
export function settledSurcharges(
  plan: ChoicePlan,
  evaluated: EvaluatedOffers,
  from: Float64Array,
  whole: Evaluation,
  effort: SurchargeEffort,
): Float64Array | undefined {
  const { krona, reduced, rank, size, site } = evaluated;
  const open = raisedSurcharges(plan, evaluated, from, whole, effort);
  if (!open) return undefined;
  const now = (place: number): number => (reduced[place] ?? 0) + (open[site[place] ?? -1] ?? 0) * krona;
  const lasts = whole.ways.flatMap(({ taken }) => taken.at(-1) ?? []);
  lasts.sort((a, b) => now(b) - now(a) || (rank[b] ?? 0) - (rank[a] ?? 0));
  const [latest = -1] = lasts;
  const canEnd = (place: number): boolean => whole.held - (size[place] ?? 0) < plan.problem.need;
  if (canEnd(latest)) return open;
  let best: Float64Array | undefined;
  for (const last of lasts) {
    if (!canEnd(last)) continue;
    const least = open.slice();
    const own = site[last] ?? -1;
    least[own] = (least[own] ?? 0) + Math.floor((now(latest) - now(last)) / krona);
    if (best && !isSmaller({ apart: 0, surcharges: least }, { apart: 0, surcharges: best })) continue;
    const found = raisedSurcharges(plan, evaluated, least, { ...whole, last }, effort);
    if (found && (!best || isSmaller({ apart: 0, surcharges: found }, { apart: 0, surcharges: best })))
      best = found;
  }
  return best;
}

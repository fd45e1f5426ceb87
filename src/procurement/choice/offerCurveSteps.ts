import { success } from "../../base";
import type { Result } from "../../base";
import type { ChoiceCase } from "./choiceCase";
import { choiceOf } from "./choiceOf";
import { choicePlan } from "./choicePlan";
import type { ChoicePlan } from "./choicePlan";
import { choiceRefusal } from "./choiceRefusal";
import { comparedChoices } from "./comparedChoices";
import { mostCompared } from "./mostCompared";
import { municipalParts } from "./municipalParts";
import type { OfferChoice } from "./offerChoice";
import { searchedChoice } from "./searchedChoice";
import { unevenness } from "./unevenness";

/** Cost and unevenness are told apart down to this share of their range. */
const grain = 1e-9;

/**
 * The curve of cost against unevenness, point by point, so that long work can be shown and ended between two points.
 * @param points  [points] the most that are wanted where not all choices are compared
 * @returns the points found so far after every one; at the end the curve from the cheapest to the most even
 * @remarks
 * The two ends first; then, in the widest stretch between two neighbours, the choice that is best under the weight at which both would
 * be equal: it lies below the line between them, or nothing does (Aneja & Nair 1979). Errors: F501–F504, F514.
 */
export function* offerCurveSteps(
  problem: ChoiceCase,
  points: number,
): Generator<readonly OfferChoice[], Result<readonly OfferChoice[]>, void> {
  const plan = choicePlan(problem);
  const refused = choiceRefusal(plan);
  if (refused) return refused;
  if (plan.order.length <= mostCompared) {
    const all = comparedChoices(plan).map(({ taken }) => choiceOf(plan, taken, { provenWithin: 0 }));
    if (all.length > 0) return success(all);
  }
  const search = searchedChoice(plan);
  if (!search.ok) return search;
  const at = search.value;
  // Under the second weight the smallest coin outweighs all unevenness that a choice can hold.
  const weights = [0, (1 + mostUneven(plan)) * plan.perKrona * 1000];
  const asked = new Set<number>();
  weights.forEach(at);
  for (;;) {
    // What is met under one weight may better what was found under another.
    const curve = spread(weights.map(at));
    yield curve;
    const stretch = curve.length < points ? widest(curve, asked) : undefined;
    if (!stretch) return success(curve);
    const [left, weight] = stretch;
    asked.add(weight);
    const found = at(weight);
    const line = left.unevenness + weight * left.cost;
    if (found.unevenness + weight * found.cost < line * (1 - grain)) weights.push(weight);
  }
}

/** More unevenness than any choice holds: what a municipality adds grows by the place, so that it adds most by the place where it takes all. */
function mostUneven(plan: ChoicePlan): number {
  const { problem, most } = plan;
  let steepest = 0;
  for (const { stages, added } of municipalParts(plan)) {
    const all = stages.flat().reduce((sum, place) => sum + (problem.offers[place]?.places ?? 0), 0);
    steepest = Math.max(steepest, added(Math.min(all, most)) / all);
  }
  return unevenness(plan, []) + most * steepest;
}

/** By cost, without points that another one equals or undercuts as far as is told apart; of equal ones the one that is proved the least says what is proved. */
function spread(points: readonly OfferChoice[]): readonly OfferChoice[] {
  const sorted = [...points].sort(
    (a, b) => a.cost - b.cost || a.unevenness - b.unevenness || b.provenWithin - a.provenWithin,
  );
  const all = sorted.map((point) => point.unevenness);
  const least = grain * (Math.max(...all) - Math.min(...all));
  return sorted.filter((point, k) => all.slice(0, k).every((before) => before - point.unevenness > least));
}

/** The left end of the widest stretch between two neighbours, and the weight under which both are equal, if it was not asked for before. */
function widest(
  curve: readonly OfferChoice[],
  asked: ReadonlySet<number>,
): readonly [OfferChoice, number] | undefined {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return undefined;
  let found: readonly [OfferChoice, number] | undefined;
  let most = 0;
  curve.forEach((right, k) => {
    const left = curve[k - 1];
    if (!left) return;
    const [more, less] = [right.cost - left.cost, left.unevenness - right.unevenness];
    const across = more / (last.cost - first.cost);
    const width = Math.hypot(across, less / (first.unevenness - last.unevenness));
    if (width > most && !asked.has(less / more)) [found, most] = [[left, less / more], width];
  });
  return found;
}

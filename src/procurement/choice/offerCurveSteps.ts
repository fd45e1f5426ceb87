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

const stepsAPoint = 2e7;

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
  const search = searchedChoice(plan, stepsAPoint);
  if (!search.ok) return search;
  const at = search.value;
  const even = at(0);
  // Under this weight the smallest coin outweighs all unevenness that a choice can hold.
  const cheapest = at((1 + mostUneven(plan)) * plan.perKrona * 1000);
  let curve = spread([cheapest, even]);
  yield curve;
  const closed = new Set<OfferChoice>(); // the left ends of stretches under which nothing lies
  while (curve.length < points) {
    const stretch = widest(curve, closed);
    if (!stretch) break;
    const [left, right] = stretch;
    const weight = (left.unevenness - right.unevenness) / (right.cost - left.cost);
    const found = at(weight);
    const line = left.unevenness + weight * left.cost;
    const isBelow = found.unevenness + weight * found.cost < line * (1 - grain);
    const next = isBelow ? spread([...curve, found]) : curve;
    if (next.length === curve.length) closed.add(left);
    curve = next;
    yield curve;
  }
  return success(curve);
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

/** By cost, without points that another one equals or undercuts. */
function spread(points: readonly OfferChoice[]): readonly OfferChoice[] {
  const sorted = [...points].sort((a, b) => a.cost - b.cost || a.unevenness - b.unevenness);
  return sorted.filter((point, k) =>
    sorted.slice(0, k).every((before) => before.unevenness > point.unevenness),
  );
}

function widest(
  curve: readonly OfferChoice[],
  closed: ReadonlySet<OfferChoice>,
): readonly [OfferChoice, OfferChoice] | undefined {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return undefined;
  let found: readonly [OfferChoice, OfferChoice] | undefined;
  let most = 0;
  curve.forEach((right, k) => {
    const left = curve[k - 1];
    if (!left || closed.has(left)) return;
    const across = (right.cost - left.cost) / (last.cost - first.cost);
    const down = (left.unevenness - right.unevenness) / (first.unevenness - last.unevenness);
    const width = Math.hypot(across, down);
    if (width > most) [found, most] = [[left, right], width];
  });
  return found;
}

import type { OfferChoice } from "../../procurement";

/**
 * The point that is shown before one is chosen: the best under the weight that the rules name, else the bend of the curve.
 * @remarks The bend is the point furthest below the line between the ends, both axes measured by their range.
 */
export function firstPoint(
  curve: readonly Pick<OfferChoice, "cost" | "unevenness">[],
  costWeight: number | undefined,
): number {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return 0;
  const across = Math.max(last.cost - first.cost, Number.MIN_VALUE);
  const down = Math.max(first.unevenness - last.unevenness, Number.MIN_VALUE);
  const worth = curve.map(({ cost, unevenness }) =>
    costWeight === undefined
      ? (cost - first.cost) / across + (unevenness - last.unevenness) / down
      : unevenness + costWeight * cost,
  );
  return worth.indexOf(Math.min(...worth));
}

import type { OfferChoice } from "../../procurement";

/** A weight of the cost, and whether it leads to the point itself. */
export interface PointWeight {
  readonly costWeight: number;
  readonly isSupported: boolean;
}

type Point = Pick<OfferChoice, "cost" | "unevenness" | "costWeight">;

/**
 * The weight of the cost under which a point of the curve is best.
 * @param curve  from the cheapest to the most even
 * @remarks
 * A point that was found under a weight has it. Of compared choices those on the lower hull are best between the slopes to their
 * neighbours on it; for one above the hull the slope of the stretch that it lies over stands, and it is said that it leads elsewhere.
 */
export function pointWeight(curve: readonly Point[], place: number): PointWeight {
  const point = curve[place];
  if (!point) return { costWeight: 0, isSupported: false };
  if (point.costWeight !== undefined) return { costWeight: point.costWeight, isSupported: true };
  const hull: number[] = [];
  curve.forEach((each, at) => {
    while (hull.length > 1) {
      const [before, last] = [curve[hull.at(-2) ?? 0], curve[hull.at(-1) ?? 0]];
      if (!before || !last || slope(before, last) > slope(last, each)) break;
      hull.pop();
    }
    hull.push(at);
  });
  const at = hull.indexOf(place);
  if (at < 0) {
    const right = hull.findIndex((each) => each > place);
    return { costWeight: between(curve, hull[right - 1], hull[right]), isSupported: false };
  }
  const steep = at === 0 ? undefined : between(curve, hull[at - 1], place);
  const flat = at === hull.length - 1 ? 0 : between(curve, place, hull[at + 1]);
  return { costWeight: steep === undefined ? flat * 2 + 1 : (steep + flat) / 2, isSupported: true };
}

/** How much less uneven a thousand kronor makes it. */
function slope(a: Point, b: Point): number {
  return (a.unevenness - b.unevenness) / (b.cost - a.cost);
}

function between(curve: readonly Point[], left: number | undefined, right: number | undefined): number {
  const [a, b] = [curve[left ?? -1], curve[right ?? -1]];
  return a && b ? slope(a, b) : 0;
}

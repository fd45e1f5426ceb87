import type { Site } from "./site";

/**
 * What one more place is worth at the best fractional choice: the multiplier λ of the need.
 * @returns undefined where all offers together hold less than the need
 * @remarks The steps of every site's lower convex hull, taken from the least slope on until the need is met and nothing more pays.
 */
export function placesMultiplier(sites: readonly Site[], need: number, most: number): number | undefined {
  const slopes: number[] = [];
  const steps: number[] = [];
  for (const site of sites) addHull(site, slopes, steps);
  const sorted = Float64Array.from(slopes).sort();
  /** The least slope up to which the steps hold so many places. */
  const slopeAt = (wanted: number): number | undefined => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const slope = sorted[middle] ?? 0;
      let places = 0;
      for (let k = 0; k < steps.length; k++) if ((slopes[k] ?? 0) <= slope) places += steps[k] ?? 0;
      if (places < wanted) low = middle + 1;
      else high = middle;
    }
    return sorted[low];
  };
  const least = need > 0 ? slopeAt(need) : -Infinity;
  if (least === undefined || least >= 0) return least;
  return most > 0 ? Math.min(slopeAt(most) ?? 0, 0) : 0;
}

function addHull({ places, value }: Site, slopes: number[], steps: number[]): void {
  // Places, value and slope of the corners so far.
  const first = slopes.length;
  const corners = [0];
  for (let entry = 1; entry < places.length; entry++)
    for (;;) {
      const corner = corners[corners.length - 1] ?? 0;
      const step = (places[entry] ?? 0) - (places[corner] ?? 0);
      const slope = ((value[entry] ?? 0) - (value[corner] ?? 0)) / step;
      if (slopes.length === first || (slopes[slopes.length - 1] ?? 0) < slope) {
        corners.push(entry);
        slopes.push(slope);
        steps.push(step);
        break;
      }
      corners.pop();
      slopes.pop();
      steps.pop();
    }
}

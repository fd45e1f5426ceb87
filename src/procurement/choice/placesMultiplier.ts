import type { Site } from "./site";

interface Step {
  readonly slope: number;
  readonly places: number;
}

/**
 * What one more place is worth at the best fractional choice: the multiplier λ of the need.
 * @returns undefined where all offers together hold less than the need
 * @remarks The steps of every site's lower convex hull, taken from the least slope on until the need is met and nothing more pays.
 */
export function placesMultiplier(sites: readonly Site[], need: number, most: number): number | undefined {
  const steps = sites.flatMap(hullSteps).sort((a, b) => a.slope - b.slope);
  let [taken, slope] = [0, 0];
  for (const step of steps) {
    if (taken >= need && (step.slope >= 0 || taken >= most)) break;
    taken += step.places;
    slope = step.slope;
  }
  if (taken < need) return undefined;
  return slope < 0 && taken < most ? 0 : slope;
}

function hullSteps({ places, value }: Site): Step[] {
  const corners = [0];
  for (let entry = 1; entry < places.length; entry++) {
    while (corners.length > 1) {
      const [last = 0, before = 0] = [corners.at(-1), corners.at(-2)];
      if (slopeOf(places, value, before, last) < slopeOf(places, value, last, entry)) break;
      corners.pop();
    }
    corners.push(entry);
  }
  return corners.slice(1).map((entry, k) => ({
    slope: slopeOf(places, value, corners[k] ?? 0, entry),
    places: (places[entry] ?? 0) - (places[corners[k] ?? 0] ?? 0),
  }));
}

function slopeOf(places: Int32Array, value: Float64Array, from: number, to: number): number {
  return ((value[to] ?? 0) - (value[from] ?? 0)) / ((places[to] ?? 0) - (places[from] ?? 0));
}

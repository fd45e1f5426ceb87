const STEPS = 8; // even, so that the weight as it stands is the middle one

/** The weights that a curve is drawn over: from none to twice the weight, or to 100 where it is 0. */
export function curveWeights(weight: number): readonly number[] {
  const most = weight > 0 ? 2 * weight : 100;
  return Array.from({ length: STEPS + 1 }, (_, step) => Number(((most * step) / STEPS).toPrecision(12)));
}

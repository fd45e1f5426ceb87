/**
 * Surcharges as they can be announced: whole multiples of a step, and never none where there was one.
 * @param surcharges  [SEK/place·night]
 * @param step        [SEK/place·night] whole, above 0
 * @remarks Example: 3, 12, 0 in steps of 5 are 5, 10, 0.
 */
export function roundedSurcharges(surcharges: readonly number[], step: number): readonly number[] {
  return surcharges.map((each) => (each > 0 ? Math.max(step, Math.round(each / step) * step) : 0));
}

import { scaled } from "../base";

/** Where new procurement should be directed, in words of the scenario's language at the edges. */
export const directions = ["high", "medium", "low", "none", "over"] as const;

export type Direction = (typeof directions)[number];

/**
 * How strongly procurement should be directed to a municipality.
 * @param existing     [persons] credited
 * @param places       [places] new
 * @param entitlement  [persons] unrounded share of the pot
 * @param thresholds   [share] below the first high, below the second medium
 * @remarks
 * Formula: existing / (existing + places) against the thresholds; where places = 0: over if existing > entitlement, else none.
 * Source: FUNCTIONS, directionHighBelow and directionMediumBelow (choice). Example: existing 31, places 8 → 0.79, medium.
 */
export function direction(
  existing: number,
  places: number,
  entitlement: number,
  thresholds: { readonly highBelow: number; readonly mediumBelow: number },
): Direction {
  if (places === 0) return existing > entitlement ? "over" : "none";
  if (isShareBelow(existing, places, thresholds.highBelow)) return "high";
  return isShareBelow(existing, places, thresholds.mediumBelow) ? "medium" : "low";
}

/** Whether existing / (existing + places) is below a threshold: in doubles where it is clear, else exactly. */
function isShareBelow(existing: number, places: number, threshold: number): boolean {
  const share = existing / (existing + places);
  if (Math.abs(share - threshold) > 1e-9) return share < threshold;
  const { integers, scale } = scaled([existing, places, threshold]);
  const [held = 0n, given = 0n, limit = 0n] = integers;
  return held * scale < limit * (held + given);
}

import { roundHalfUp, scaled, sum } from "../base";

/**
 * The pot in whole persons: what is distributed together with what exists.
 * @param total     [persons] whole
 * @param existing  [persons] credited
 * @returns [persons]
 * @remarks Formula: ⌊total + Σ existing + ½⌋, exactly. Source: D-005 (choice). Example: wholePot(10, [1.25, 0.25]) = 12.
 */
export function wholePot(total: number, existing: readonly number[] | undefined): number {
  if (!existing || !Number.isSafeInteger(total)) return total;
  const { integers, scale } = scaled(existing);
  return total + Number(roundHalfUp(sum(integers), scale));
}

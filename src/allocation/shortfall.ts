import { difference } from "./difference";

/**
 * Shortfall of a municipality: persons still missing to reach its target.
 * @param target    [persons] ≥ 0
 * @param existing  [persons] ≥ 0, credited
 * @returns [persons] ≥ 0
 * @remarks Formula: max(0, target − existing). Source: METHOD 3. Example: shortfall(120, 85) = 35; shortfall(80, 85) = 0.
 */
export function shortfall(target: number, existing: number): number {
  return Math.max(0, difference(target, existing));
}

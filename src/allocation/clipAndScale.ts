import { refusal, scaled, sum } from "../base";
import type { Result } from "../base";
import { largestRemainderExact } from "./largestRemainderExact";
import type { Rounding } from "./rounding";
import type { Units } from "./units";

/**
 * New places by the Danish type of rule: share of the pot less what exists, negatives to zero, the rest scaled to the total.
 * @param total  [places] whole
 * @param units  weights = key (may hold negative shares, their sum above 0), existing [persons], bounds, codes
 * @remarks
 * Formula: apportion(N, max(0, keyᵢ·(N + Σe) − eᵢ), minimum, maximum), largest remainder.
 * Errors: F402, F403, F404, F406.
 * Source: BEK 550/2022 § 4 (negatives to zero); that the rest is scaled is a choice, the stored text breaks off.
 * Example: key 1, 1, existing 6, 0, total 4 → 0, 4.
 */
export function clipAndScale(total: number, units: Units): Result<Rounding> {
  const keys = scaled(units.weights).integers;
  const whole = sum(keys);
  if (whole <= 0n) return refusal("F406");
  const existing = scaled(units.existing ?? units.weights.map(() => 0));
  const pot = BigInt(total) * existing.scale + sum(existing.integers);
  const wanted = keys.map((key, row) => {
    const lack = key * pot - (existing.integers[row] ?? 0n) * whole;
    return lack > 0n ? lack : 0n;
  });
  return largestRemainderExact(total, units, wanted);
}

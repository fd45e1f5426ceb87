import type { Result } from "../base";
import { apportion } from "./apportion";
import type { ApportionMethod } from "./method";
import type { Rounding } from "./rounding";
import type { Units } from "./units";
import { wholePot } from "./wholePot";

/**
 * Stock target per municipality: the pot, what is new and what exists together, split by the key.
 * @param total     [persons] whole, to distribute
 * @param units     weights = key; existing [persons] credited stock
 * @param method    largestRemainder unless another is named
 * @returns whole targets in the order of the units
 * @remarks Formula: apportion(⌊total + Σ existing + ½⌋, key). Errors: as apportion.
 * Source: Ju2022/01219 (own and agency housing taken into account); the rounding of the pot is a choice.
 * Example: total 10, key 1, 1, existing 4, 0 → 7, 7.
 */
export function target(total: number, units: Units, method?: ApportionMethod): Result<Rounding> {
  return apportion(wholePot(total, units.existing), { weights: units.weights, codes: units.codes }, method);
}

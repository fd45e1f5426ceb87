import { floorDivide } from "./floorDivide";

/**
 * Rounds an exact quotient to the nearest whole number, halves upwards.
 * @remarks Example: 5/2 gives 3, −5/2 gives −2.
 */
export function roundHalfUp(over: bigint, under: bigint): bigint {
  return floorDivide(2n * over + under, 2n * under);
}

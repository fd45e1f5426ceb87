import { scaled } from "../base";

/** Weights as integers in the same proportions, exactly. Example: 0.5, 1.25 → 50, 125. */
export function exactWeights(weights: readonly number[]): readonly bigint[] {
  return scaled(weights).integers;
}

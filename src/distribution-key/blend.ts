import { refusal, scaled, success, sum } from "../base";
import type { Result } from "../base";
import type { ExactColumn } from "./exactColumn";
import { weightedSum } from "./weightedSum";

/**
 * Weighted mean of share columns.
 * @param columns  shares, each summing to 1
 * @param weights  ≥ 0, any scale
 * @returns exact shares that sum to 1
 * @remarks Formula: Σ weight × share / Σ weight. Errors: F304 where all weights are 0. Source: METHOD 2. Example: shares ¼ and ¾ with weights 1 and 3 → ⅝.
 */
export function blend(columns: readonly ExactColumn[], weights: readonly number[]): Result<ExactColumn> {
  const { integers } = scaled(weights);
  const whole = sum(integers);
  return whole > 0n ? success(weightedSum(columns, integers, whole)) : refusal("F304");
}

import type { Criterion } from "./criterion";
import type { ExactColumn } from "./exactColumn";

/** One criterion with what it came to, row by row. */
export interface CriterionStep {
  readonly criterion: Criterion;
  /** The column as read. */
  readonly values: readonly number[];
  /** Exact shares or scores. */
  readonly shares: ExactColumn;
  /** What counts after the cap; the shares themselves where there is none or it does not bind. */
  readonly counted: ExactColumn;
}

/** One factor with its multiplier, row by row. */
export interface FactorStep {
  readonly criterion: Criterion;
  readonly values: readonly number[];
  /** Plain mean of the column. */
  readonly mean: number;
  /** 1 + w(1 − x/x̄), exact. */
  readonly multipliers: ExactColumn;
}

/** A distribution key with the steps that made it. */
export interface DistributionKey {
  /** [10⁻¹² share] whole, summing to 10¹² */
  readonly units: readonly number[];
  readonly kind: "share" | "score";
  readonly criteria: readonly CriterionStep[];
  readonly factors: readonly FactorStep[];
  /** [share] or mean score: the criteria together, before population and factors multiply them. */
  readonly blend: ExactColumn;
  /** What all those products come to: the key is each divided by it. */
  readonly whole: number;
  /** Blend of the criteria without a cap, where caps were set. */
  readonly base?: ExactColumn;
  /** Exact weights that the units round. */
  readonly weights: readonly bigint[];
  /** [persons] where a criterion used it. */
  readonly population?: readonly number[];
}

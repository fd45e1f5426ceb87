/** Why a formula of the product stands as a value where native formulas were asked for. */
export const valueReasons = ["noFormula", "larger", "reads", "method", "other"] as const;

export type ValueReason = (typeof valueReasons)[number];

/** What a formula of the product became in a copy. */
export interface FrozenFormula {
  /** "Svar!B2" */
  readonly cell: string;
  /** As Excel shows it, without "=". */
  readonly formula: string;
  /** Figures that a native formula gives, and figures that stand as values among them. */
  readonly native: number;
  readonly decided: number;
  /** Where none has a native formula. */
  readonly reason?: ValueReason;
}

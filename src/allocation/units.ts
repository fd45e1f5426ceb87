/**
 * What a total is distributed over, row by row.
 * @remarks Weights and existing are decimals of at most 15 digits; minimum and maximum are whole after rounding inward;
 * without codes the position in the column stands in for the code.
 */
export interface Units {
  readonly weights: readonly number[];
  /** [persons] */
  readonly existing?: readonly number[] | undefined;
  /** [places] */
  readonly minimum?: readonly number[] | undefined;
  /** [places] Infinity where there is no bound. */
  readonly maximum?: readonly number[] | undefined;
  /** [code] padded to four digits */
  readonly codes?: readonly string[] | undefined;
}

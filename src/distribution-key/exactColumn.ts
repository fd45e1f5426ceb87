/** A column of exact quotients over one denominator above 0: value = over[i] / under. */
export interface ExactColumn {
  readonly over: readonly bigint[];
  readonly under: bigint;
}

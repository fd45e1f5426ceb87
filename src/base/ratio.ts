/** An exact quotient of two integers; the denominator is above 0. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** A figure of a function of the product, and the plain formula that gives it. */
export interface NativeCell {
  readonly value: number;
  /** Absent where the product's rule decided the figure. */
  readonly formula?: string;
}

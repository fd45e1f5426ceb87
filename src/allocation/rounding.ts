import type { BoundedShares } from "./boundedShares";

/** How a row got its whole number. */
export interface Rounding {
  /** [places] whole, same order as the units */
  readonly places: readonly number[];
  /** Rows with equal claims at the cut, of which the rule chose some; empty where the cut was clear. */
  readonly tied: readonly number[];
  /** [places] what was rounded, where the method shares out before it rounds. */
  readonly shares?: BoundedShares;
}

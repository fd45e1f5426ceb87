import type { ReadReturns } from "../share/readReturns";

/** Returned files that wait to be taken in, and what of them was chosen or not: kept while another place is looked at. */
export interface HeldReturns {
  readonly read?: ReadReturns;
  /** By choiceName; what is not named is chosen where it is sound. */
  readonly choices: ReadonlyMap<string, boolean>;
}

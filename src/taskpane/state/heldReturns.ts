import type { ReadReturns } from "../share/readReturns";
import type { Told } from "../told";

/** Returned files that wait to be taken in, and what of them was chosen or not: kept while another place is looked at. */
export interface HeldReturns {
  readonly read?: ReadReturns;
  /** By choiceName; what is not named is chosen where it is sound. */
  readonly choices: ReadonlyMap<string, boolean>;
  /** What was last said of them, with how long the log was then: files may be read to their end while another place is looked at. */
  readonly told?: (Told & { readonly entries?: number }) | undefined;
}

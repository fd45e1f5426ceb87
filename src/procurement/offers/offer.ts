import type { Issue } from "../../base";
import type { OfferRole } from "./offerRole";

/** One row of an offers table, as it was understood. */
export interface Offer {
  readonly id: string;
  /** As findings count it. */
  readonly row: number;
  /** As the table prints it. */
  readonly printed: string;
  /** Code in the register, where the municipality is known. */
  readonly municipality?: string | undefined;
  /** [places] whole, above 0 */
  readonly places?: number | undefined;
  /** [SEK/place·night] above 0 */
  readonly price?: number | undefined;
  readonly form: string;
  readonly group?: string | undefined;
  /** The access column's figure, or how many of transport, health centre, school and services there are. */
  readonly access?: number | undefined;
  /** Columns that say yes. */
  readonly has: ReadonlySet<OfferRole>;
  /** Why the offer cannot be evaluated. */
  readonly fault?: Issue | undefined;
  /** What is told where the access is not enough: where it would stand, and that it is no number if something else stands there. */
  readonly accessFault: Issue;
}

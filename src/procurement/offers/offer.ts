import type { IssueCode } from "../../base";
import type { OfferRole } from "./offerRole";

/** One row of an offers table, as it was understood. */
export interface Offer {
  readonly id: string;
  /** As the table prints it. */
  readonly printed: string;
  /** Code in the register, where the municipality is known. */
  readonly municipality?: string;
  /** [places] whole, above 0 */
  readonly places?: number;
  /** [SEK/place·night] above 0 */
  readonly price?: number;
  readonly form: string;
  readonly group?: string;
  /** The access column's figure, or how many of transport, health centre, school and services there are. */
  readonly access?: number;
  /** Columns that say yes. */
  readonly has: ReadonlySet<OfferRole>;
  /** Why the offer cannot be evaluated. */
  readonly fault?: IssueCode;
}

import type { IssueCode } from "../../base";
import type { OfferRole } from "./offerRole";

/** One row of an offers table, as it was understood. */
export interface Offer {
  readonly id: string;
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
  readonly fault?: IssueCode | undefined;
}

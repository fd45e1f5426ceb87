import type { IssueCode } from "../../base";

/** Why an offer takes no part, and the cell to look at. */
export interface OfferFinding {
  /** Place in the offers table as read. */
  readonly place: number;
  readonly id: string;
  readonly code: IssueCode;
  readonly printed: string;
  readonly cell: string;
}

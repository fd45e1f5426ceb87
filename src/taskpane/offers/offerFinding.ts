import type { Issue } from "../../base";

/** What an offer fails, or what could not be tried of it, with the cell to look at. */
export interface OfferFinding {
  /** Place in the offers table as read. */
  readonly place: number;
  readonly id: string;
  readonly issue: Issue & { readonly cell: string };
}

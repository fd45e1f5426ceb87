import type { IssueCode } from "./issueCode";

export type Severity = "error" | "warning" | "remark";

/**
 * One finding, as data: what it is, how grave, where, what stood there and what belongs there.
 * @remarks No sentence lives here; the texts stand in wording, by code, in every language.
 * Row counts rows of the block that was handed over, its first row (the header of a table) being 1.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Municipality code, where the row is identified. */
  readonly municipality?: string | undefined;
  /** Name as printed in the row. */
  readonly name?: string | undefined;
  readonly row?: number | undefined;
  readonly cell?: string | undefined;
  /** Header of the column, or the name of the argument. */
  readonly column?: string | undefined;
  readonly found?: string | number | undefined;
  readonly expected?: string | number | undefined;
}

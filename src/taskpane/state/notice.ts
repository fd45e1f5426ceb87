import type { Issue } from "../../base";
import type { PaneText } from "../../wording";

/** What happened, in the pane's own words. */
export interface Notice {
  readonly kind: "success" | "warning" | "error";
  readonly text: PaneText;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What is wrong on a sheet other than that of the table, each with its cell. */
  readonly findings?: { readonly sheet: string; readonly issues: readonly Issue[] };
}

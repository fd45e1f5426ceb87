import type { Issue } from "../../base";
import type { NamedScenario } from "../../workbook";
import type { PaneText } from "../../wording";

/** What happened, in the pane's own words. */
export interface Notice {
  readonly kind: "success" | "warning" | "error";
  readonly text: PaneText;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The scenario that was taken away, to be had back by one press. */
  readonly restores?: NamedScenario;
  /** What is wrong on a sheet other than that of the table, each with its cell. */
  readonly findings?: { readonly sheet: string; readonly issues: readonly Issue[] };
}

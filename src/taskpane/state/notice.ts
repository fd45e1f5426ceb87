import type { PaneText } from "../../wording";

/** What happened, in the pane's own words. */
export interface Notice {
  readonly kind: "success" | "warning" | "error";
  readonly text: PaneText;
  readonly values?: Readonly<Record<string, string | number>>;
}

import type { Sheet } from "./Sheet";

/** A name in the workbook, or in one sheet where `scope` says so. */
export interface DefinedName {
  name: string;
  /** With its `=`: `=Sheet1!$A$1:$B$2` or `=0.35`. */
  formula: string;
  readonly scope: Sheet | null;
  visible: boolean;
  comment: string;
}

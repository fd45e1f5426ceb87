import type { Issue, IssueCode } from "../base";
import type { Cell } from "./cell";
import { cellText } from "./cellText";

const codes: Readonly<Partial<Record<Cell["kind"], IssueCode>>> = {
  text: "F106",
  yesNo: "F106",
  blank: "F107",
  suppressed: "F108",
  notApplicable: "F109",
  error: "F111",
};

/**
 * What keeps a cell from being a figure; undefined where it is one (a number, or nil, which is 0 in a count).
 * @remarks Errors: F106 text or yes/no, F107 missing, F108 suppressed, F109 not applicable, F111 error.
 */
export function figureIssue(cell: Cell): Issue | undefined {
  const code = codes[cell.kind];
  if (!code) return undefined;
  const found = cellText(cell);
  return found === "" ? { code, severity: "error" } : { code, severity: "error", found };
}

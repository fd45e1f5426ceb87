import type { Issue, IssueCode } from "../base";
import type { Cell } from "./cell";

/**
 * What keeps a cell from being a figure; undefined where it is one (a number, or nil, which is 0 in a count).
 * @remarks Errors: F106 text or yes/no, F107 missing, F108 suppressed, F109 not applicable, F111 error.
 */
export function figureIssue(cell: Cell): Issue | undefined {
  const code = codeOf(cell);
  if (!code) return undefined;
  const found = foundIn(cell);
  return found === undefined ? { code, severity: "error" } : { code, severity: "error", found };
}

function codeOf(cell: Cell): IssueCode | undefined {
  switch (cell.kind) {
    case "number":
    case "nil":
      return undefined;
    case "blank":
      return "F107";
    case "suppressed":
      return "F108";
    case "notApplicable":
      return "F109";
    case "error":
      return "F111";
    default:
      return "F106";
  }
}

function foundIn(cell: Cell): string | undefined {
  switch (cell.kind) {
    case "text":
    case "suppressed":
    case "error":
      return cell.text;
    case "notApplicable":
      return ".";
    case "yesNo":
      return cell.value ? "TRUE" : "FALSE";
    default:
      return undefined;
  }
}

import type { Cell } from "./cell";

/** A cell as it would be written: for names, codes and messages. */
export function cellText(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case "number":
      return cell.text ?? String(cell.value);
    case "text":
    case "suppressed":
    case "error":
      return cell.text;
    case "nil":
      return "-";
    case "notApplicable":
      return ".";
    case "yesNo":
      return cell.value ? "TRUE" : "FALSE";
    default:
      return "";
  }
}

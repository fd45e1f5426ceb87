import type { Cell } from "../tables";

const yes = new Set(["yes", "ja", "true", "sant", "sann", "x", "y", "j"]);
const no = new Set(["no", "nej", "nei", "false", "falskt", "usann", "n"]);

/** Reads a yes/no cell in the three languages; blank and nil are no; undefined where it says neither. */
export function yesNo(cell: Cell | undefined): boolean | undefined {
  switch (cell?.kind) {
    case undefined:
    case "blank":
    case "nil":
      return false;
    case "yesNo":
      return cell.value;
    case "number":
      return cell.value === 1 ? true : cell.value === 0 ? false : undefined;
    case "text":
    case "suppressed": {
      const word = cell.text.trim().toLowerCase();
      return yes.has(word) ? true : no.has(word) ? false : undefined;
    }
    default:
      return undefined;
  }
}

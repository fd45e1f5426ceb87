import type { Cell } from "./cell";

/** The number in a cell that is a figure: nil is 0 in a count; anything else has no figure. */
export function figure(cell: Cell): number | undefined {
  if (cell.kind === "number") return cell.value;
  return cell.kind === "nil" ? 0 : undefined;
}

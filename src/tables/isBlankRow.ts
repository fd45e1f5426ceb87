import type { Cell } from "./cell";

/** Whether a row holds nothing at all. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell.kind === "blank");
}

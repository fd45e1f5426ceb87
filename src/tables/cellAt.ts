import type { Cell } from "./cell";

/** The cell of a row in a column; blank where the row is shorter or the column is not there. */
export function cellAt(cells: readonly Cell[] | undefined, column = -1): Cell {
  return cells?.[column] ?? { kind: "blank" };
}

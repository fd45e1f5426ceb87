import { columnLetters } from "../tables";

/** Address of a cell, 0-based row and column. Example: cellName(13, 3) = "D14". */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

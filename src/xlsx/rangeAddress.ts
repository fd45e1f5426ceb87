import { columnLetters } from "../tables";

/** "B2:D12" from 0-based corners, "B2" for a single cell. */
export function rangeAddress(row: number, column: number, lastRow = row, lastColumn = column): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return row === lastRow && column === lastColumn
    ? first
    : `${first}:${columnLetters(lastColumn)}${lastRow + 1}`;
}

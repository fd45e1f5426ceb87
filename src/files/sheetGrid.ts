import type { FileSheet } from "../xlsx";

/** The values of a sheet as rows from its first cell on; blanks as "", errors as Excel shows them. */
export function sheetGrid({ cells }: FileSheet): readonly (readonly (string | number | boolean)[])[] {
  let width = 0;
  let length = 0;
  for (const { row, column } of cells) {
    width = Math.max(width, column + 1);
    length = Math.max(length, row + 1);
  }
  const grid = Array.from({ length }, () => new Array<string | number | boolean>(width).fill(""));
  for (const { row, column, value } of cells) {
    const line = grid[row];
    if (line) line[column] = typeof value === "object" ? (value?.error ?? "") : value;
  }
  return grid;
}

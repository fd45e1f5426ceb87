/** Address of a cell, 0-based row and column. Example: cellName(13, 3) = "D14". */
export function cellName(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

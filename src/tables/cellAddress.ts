import { columnLetters } from "./columnLetters";
import type { Table } from "./table";

/**
 * Address of a table's cell in its sheet, as Excel writes it; undefined where the table's place is not known.
 * @param row     [row] 0-based place in the table's rows (the block's first row is not counted)
 * @param column  [column] 0-based
 * @remarks Example: cellAddress(table at A4, 9, 3) = "D14".
 */
export function cellAddress(table: Table, row: number, column: number): string | undefined {
  if (!table.origin) return undefined;
  return `${columnLetters(table.origin.column + column)}${table.origin.row + row + 2}`;
}

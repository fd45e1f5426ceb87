import { columnLetters } from "../../tables";
import type { FileCell, FileSheet } from "../../xlsx";
import type { CellBlock } from "./cellBlock";

/** An area of cells, 0-based corners. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area of a sheet as a block. */
export function areaBlock({ name, cells }: FileSheet, area: SheetArea): CellBlock {
  const values = new Map<string, FileCell["value"]>();
  for (const { row, column, value } of cells) values.set(`${row} ${column}`, value);
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const at = (row: number, column: number): string =>
    `$${columnLetters(area.column + column)}$${area.row + row + 1}`;
  return {
    rows: area.rows,
    columns: area.columns,
    value: (row, column) => values.get(`${area.row + row} ${area.column + column}`) ?? null,
    cell: (row, column) => `${sheet}${at(row, column)}`,
    area: (row, column, lastRow, lastColumn) => `${sheet}${at(row, column)}:${at(lastRow, lastColumn)}`,
  };
}

import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import type { Table, Workbook } from "../../model";
import type { GridBook } from "./GridBook";
import { TABLE_THEME } from "./tableTheme";

/**
 * Brings the grid's tables to those of the model. Done by mutation: the grid's command would refuse a table that
 * has the name of a sheet, which Excel allows. Answers whether something changed.
 */
export function paintTables(book: GridBook, workbook: Workbook, painted: Map<string, string>): boolean {
  const wanted = new Map(workbook.tables.map((table) => [table.id, table]));
  let changed = false;
  for (const [tableId, signature] of [...painted]) {
    const table = wanted.get(tableId);
    if (table && signatureOf(table) === signature && standsWhereItShould(book, table)) continue;
    if (book.workbook.getTableInfo(tableId))
      book.run(DeleteSheetTableMutation, { subUnitId: sheetOf(signature), tableId });
    painted.delete(tableId);
    book.staleTables.add(nameOf(signature));
    changed = true;
  }
  for (const table of workbook.tables) {
    if (painted.has(table.id)) continue;
    const { row, column, rows, columns } = table.area;
    book.run(AddSheetTableMutation, {
      subUnitId: table.sheet.id,
      tableId: table.id,
      name: table.name,
      range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
      header: table.columnNames,
      options: {
        showHeader: table.showHeaders,
        showFooter: table.showTotals,
        tableStyleId: TABLE_THEME,
      },
    });
    painted.set(table.id, signatureOf(table));
    changed = true;
  }
  return changed;
}

const signatureOf = (table: Table): string =>
  JSON.stringify([table.sheet.id, table.name, table.area, table.columnNames, table.showTotals, table.style]);

const sheetOf = (signature: string): string => (JSON.parse(signature) as [string])[0];

const nameOf = (signature: string): string => (JSON.parse(signature) as [string, string])[1];

function standsWhereItShould(book: GridBook, table: Table): boolean {
  const range = book.workbook.getTableInfo(table.id)?.range;
  const { row, column, rows, columns } = table.area;
  return (
    range?.startRow === row &&
    range.startColumn === column &&
    range.endRow === row + rows - 1 &&
    range.endColumn === column + columns - 1
  );
}

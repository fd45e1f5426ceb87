import { formatArea, quoteSheetName, type Sheet } from "../../model";
import { modelValue, sameValue } from "../mirror/cellContent";
import { formulaForGrid } from "../mirror/formulaForGrid";
import type { GridSession } from "./GridSession";

/** The addresses of cells that show something else than the model holds: values, formulas, whole sheets and tables. */
export function differences({ workbook, mirror }: GridSession): string[] {
  const { book } = mirror;
  const shown = book.workbook.getSheets().map((sheet) => sheet.getSheetName());
  const held = workbook.sheets.map((sheet) => sheet.name);
  const found =
    JSON.stringify(shown) === JSON.stringify(held) ? [] : [`sheets: ${shown.join()} / ${held.join()}`];
  for (const sheet of workbook.sheets) found.push(...inSheet(sheet, mirror));
  for (const table of workbook.tables) {
    const range = book.workbook.getTableInfo(table.id)?.range;
    const { row, column, rows, columns } = table.area;
    const same = range?.startRow === row && range.startColumn === column && range.endRow === row + rows - 1;
    if (!same || range.endColumn !== column + columns - 1) found.push(`table ${table.name}`);
  }
  return found;
}

function inSheet(sheet: Sheet, { book }: GridSession["mirror"]): string[] {
  const target = book.sheet(sheet.id)?.getSheet();
  if (!target) return [`sheet ${sheet.name}`];
  const used = sheet.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const matrix = target.getCellMatrix();
  const area = {
    row: 0,
    column: 0,
    rows: Math.max(used.row + used.rows, matrix.getLength()),
    columns: Math.max(used.column + used.columns, matrix.getRange().endColumn + 1),
  };
  const found: string[] = [];
  sheet.map(area, (cell, row, column) => {
    const raw = modelValue(book.raw(target, row, column));
    const value = raw === "" ? modelValue(book.spilled(sheet.id, row, column)) : raw;
    const formula = book.formula(sheet.id, row, column) ?? "";
    const wanted = cell?.formula ? formulaForGrid(cell.formula, sheet, row, book.staleTables) : "";
    if (sameValue(value, cell?.value ?? "") && formula === wanted) return;
    const address = `${quoteSheetName(sheet.name)}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
    found.push(`${address}: ${String(value)} ${formula} / ${String(cell?.value ?? "")} ${wanted}`);
  });
  return found;
}

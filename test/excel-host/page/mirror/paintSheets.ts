import type { IWorksheetData, Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Sheet, Workbook } from "../../model";
import { frameForGrid, freezeForGrid } from "./bookForGrid";
import type { GridBook } from "./GridBook";
import type { PaintedFormats } from "./paintCells";

/**
 * Brings sheets, their names, order, visibility, colours, panes and widths to those of the model. Answers the
 * sheets that are new: their cells are still to be painted, for formulas that come with a sheet are not calculated.
 */
export function paintSheets(book: GridBook, workbook: Workbook, painted: PaintedFormats): Sheet[] {
  const added: Sheet[] = [];
  const shown = (): string[] => book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  for (const sheet of workbook.sheets)
    if (!shown().includes(sheet.id)) {
      painted.delete(sheet.id);
      book.run(InsertSheetMutation, { index: workbook.sheets.indexOf(sheet), sheet: frameForGrid(sheet) });
      added.push(sheet);
    }
  for (const id of shown())
    if (!workbook.sheets.some((sheet) => sheet.id === id)) {
      // The grid must not show a sheet that goes.
      if (book.workbook.getActiveSheet().getSheetId() === id)
        book.workbook.setActiveSheet(workbook.activeSheet.id);
      book.run(RemoveSheetMutation, { subUnitId: id, subUnitName: book.sheet(id)?.getSheetName() ?? "" });
      painted.delete(id);
    }
  workbook.sheets.forEach((sheet, toOrder) => {
    const fromOrder = shown().indexOf(sheet.id);
    if (fromOrder !== toOrder)
      book.run(SetWorksheetOrderMutation, { subUnitId: sheet.id, fromOrder, toOrder });
    const target = book.sheet(sheet.id)?.getSheet();
    if (target) paintSheet(book, sheet, target);
  });
  return added;
}

function paintSheet(book: GridBook, sheet: Sheet, target: Worksheet): void {
  const subUnitId = sheet.id;
  const wanted = frameForGrid(sheet);
  const config = target.getConfig();
  if (config.name !== sheet.name) book.run(SetWorksheetNameMutation, { subUnitId, name: sheet.name });
  if ((config.hidden ?? 0) !== wanted.hidden)
    book.run(SetWorksheetHideMutation, { subUnitId, hidden: wanted.hidden });
  if ((config.tabColor ?? "") !== wanted.tabColor)
    book.run(SetTabColorMutation, { subUnitId, color: wanted.tabColor });
  const freeze = freezeForGrid(sheet);
  if (config.freeze.xSplit !== freeze.xSplit || config.freeze.ySplit !== freeze.ySplit)
    book.run(SetFrozenMutation, { subUnitId, ...freeze, resetScroll: false });
  paintSizes(book, sheet, wanted, target);
}

function paintSizes(book: GridBook, sheet: Sheet, wanted: IWorksheetData, target: Worksheet): void {
  for (const column of sheet.columnWidths.keys()) {
    const width = wanted.columnData[column]?.w;
    if (width !== undefined && target.getColumnWidth(column) !== width)
      book.run(SetWorksheetColWidthMutation, {
        subUnitId: sheet.id,
        colWidth: width,
        ranges: [{ startRow: 0, endRow: target.getRowCount() - 1, startColumn: column, endColumn: column }],
      });
  }
  for (const row of sheet.rowHeights.keys()) {
    const height = wanted.rowData[row]?.h;
    if (height !== undefined && target.getRowHeight(row) !== height)
      book.run(SetWorksheetRowHeightMutation, {
        subUnitId: sheet.id,
        rowHeight: height,
        ranges: [{ startRow: row, endRow: row, startColumn: 0, endColumn: target.getColumnCount() - 1 }],
      });
  }
}

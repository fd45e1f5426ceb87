import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { type FormatBag, MAX_COLUMNS, type Sheet, type Workbook } from "../../model";
import { cellForGrid, type PaintedFormats } from "./paintCells";

const POINTS_TO_PIXELS = 4 / 3;
const COLUMN_PIXELS = 72;
const ROW_PIXELS = 22;
/** Excel has no end to the right that a result could meet; the grid's must lie far off. */
const COLUMNS = 60;
const LINE_HEIGHT = 1.35;

/** The whole workbook in the grid's own form; tables, names and rules follow it through mutations. */
export function bookForGrid(workbook: Workbook, id: string, painted: PaintedFormats): IWorkbookData {
  return {
    id,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetForGrid(sheet, painted)])),
  };
}

/** One sheet in the grid's own form. */
export function sheetForGrid(sheet: Sheet, painted: PaintedFormats): IWorksheetData {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const formats = new Map<string, FormatBag>();
  for (const key of sheet.cells.keys()) {
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    const data = cellForGrid(sheet, row, column);
    if (data) (cellData[row] ??= {})[column] = data;
    const format = sheet.cellAt(row, column)?.format;
    if (format) formats.set(`${row},${column}`, format);
  }
  painted.set(sheet.id, formats);
  return { ...frameForGrid(sheet), cellData };
}

/** A sheet without its cells: name, panes, widths. */
export function frameForGrid(sheet: Sheet): IWorksheetData {
  const used = sheet.usedArea();
  const sizes = (points: Map<number, number>): [number, number][] =>
    [...points].map(([index, size]) => [index, Math.round(size * POINTS_TO_PIXELS)]);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    rowCount: Math.max(1000, (used ? used.row + used.rows : 0) + 200),
    columnCount: Math.max(COLUMNS, (used ? used.column + used.columns : 0) + COLUMNS),
    // As wide as the 11 points of Excel's own type, for which workbooks have set their column widths.
    defaultStyle: { ff: "Arial", fs: 10 },
    zoomRatio: 1,
    freeze: freezeForGrid(sheet),
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: COLUMN_PIXELS,
    defaultRowHeight: ROW_PIXELS,
    mergeData: [],
    cellData: {},
    rowData: {
      ...tallRows(sheet),
      ...Object.fromEntries(sizes(sheet.rowHeights).map(([row, h]) => [row, { h, ia: 0 }])),
    },
    columnData: Object.fromEntries(sizes(sheet.columnWidths).map(([column, w]) => [column, { w }])),
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    showGridlines: sheet.showGridlines ? 1 : 0,
    rightToLeft: 0,
  };
}

export function freezeForGrid(sheet: Sheet): {
  xSplit: number;
  ySplit: number;
  startRow: number;
  startColumn: number;
} {
  const { rows, columns } = sheet.frozen;
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

/** Rows that hold larger type grow by themselves in Excel; the grid grows them only when it edits them. */
function tallRows(sheet: Sheet): Record<number, { h: number; ia: 0 }> {
  const rows: Record<number, { h: number; ia: 0 }> = {};
  for (const [key, cell] of sheet.cells) {
    const size = cell.format?.["Font.Size"];
    if (typeof size !== "number" || size <= 12) continue;
    const row = Math.floor(key / MAX_COLUMNS);
    const h = Math.ceil(size * POINTS_TO_PIXELS * LINE_HEIGHT);
    if (h > (rows[row]?.h ?? ROW_PIXELS)) rows[row] = { h, ia: 0 };
  }
  return rows;
}

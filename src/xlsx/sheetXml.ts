import { cellXml } from "./cellXml";
import type { FileCell } from "./fileCell";
import type { FileSheet } from "./fileSheet";
import { rangeAddress } from "./rangeAddress";

/** A worksheet part for a sheet of values and formulas, without formats: a workbook's own list of formats stays as it is. */
export function sheetXml(sheet: FileSheet): string {
  const widths = Object.entries(sheet.columnWidths ?? {}).map(
    ([column, width]) =>
      `<col min="${Number(column) + 1}" max="${Number(column) + 1}" width="${width}" customWidth="1"/>`,
  );
  const columns = widths.length > 0 ? `<cols>${widths.join("")}</cols>` : "";
  const rows = new Map<number, FileCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const sorted = [...cells].sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}">${sorted.map((cell) => cellXml(cell)).join("")}</row>`;
    });
  const view = `<sheetViews><sheetView workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${view}<sheetFormatPr defaultRowHeight="15"/>${columns}<sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function pane({ frozen }: FileSheet): string {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return "";
  const { rows, columns } = frozen;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return `<pane${split} topLeftCell="${rangeAddress(rows, columns)}" activePane="${active}" state="frozen"/>`;
}

import type { TakeBackRequest } from "../workbook";
import type { OwnBlock } from "./ownNotes";
import type { SheetSnapshot } from "./sheetSnapshot";
import { textWidth } from "./textWidth";

/** [points] the narrowest and the widest column of a log: a comment may be longer than anyone's screen. */
const [narrowest, widest] = [90, 300];

/**
 * Writes a log on its sheet, which is made where it is absent; everything goes with the caller's next exchange.
 * @param size  the area from A1 that is filled, blanks where an earlier log reached further
 * @returns what was given to the sheet
 */
export function writeLog(
  workbook: Excel.Workbook,
  { sheet: name, cells, heads = [] }: TakeBackRequest["log"],
  before: SheetSnapshot,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): OwnBlock {
  const sheet = before.existed ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
  const area = sheet.getRangeByIndexes(0, 0, rows, columns);
  const given = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row]?.[column] ?? ""),
  );
  area.numberFormat = given.map((line) => line.map((value) => (typeof value === "number" ? "General" : "@")));
  area.values = given;
  area.format.font.bold = false; // an earlier log may have headed other rows
  for (const row of new Set([0, ...heads]))
    sheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
  logWidths(cells, columns).forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  return { cells: given, rows, columns, isLive: false };
}

/** Widths that show what stands in the columns [points]; a line that is alone in its row runs on over its neighbours. */
function logWidths(cells: TakeBackRequest["log"]["cells"], columns: number): readonly number[] {
  const lines = cells.filter((line) => line.filter((cell) => cell !== "").length > 1);
  return Array.from({ length: columns }, (_, column) => {
    const needed = lines.map((line) => textWidth(String(line[column] ?? "")));
    return Math.min(Math.max(narrowest, ...needed), widest);
  });
}

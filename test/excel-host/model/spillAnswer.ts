import { type Area, MAX_COLUMNS, MAX_ROWS } from "./Area";
import type { CellValue } from "./Cell";
import { CellError } from "./CellError";
import { ModelError } from "./ModelError";
import type { Sheet } from "./Sheet";

/** Puts the answer of a formula into its cell and the cells beside it; answers what may have changed. */
export function spillAnswer(
  sheet: Sheet,
  row: number,
  column: number,
  answer: CellValue | CellValue[][],
): Area {
  const cell = sheet.cellAt(row, column);
  if (!cell?.formula) throw new ModelError("InvalidOperation", "There is no formula in the cell.");
  const before = cell.spill ?? { rows: 1, columns: 1 };
  unspill(sheet, row, column);
  const block = Array.isArray(answer) ? answer : [[answer]];
  const size = { rows: block.length, columns: block[0]?.length ?? 1 };
  const single = size.rows * size.columns === 1;
  if (!single && isBlocked(sheet, { row, column, ...size })) cell.value = new CellError("#SPILL!");
  else {
    cell.value = block[0]?.[0] ?? "";
    if (!single) cell.spill = size;
    for (let i = 0; i < size.rows; i++)
      for (let j = i === 0 ? 1 : 0; j < size.columns; j++) {
        const target = sheet.ensure(row + i, column + j);
        target.value = block[i]?.[j] ?? "";
        target.anchor = { row, column };
      }
  }
  const after = cell.spill ?? { rows: 1, columns: 1 };
  return {
    row,
    column,
    rows: Math.max(before.rows, after.rows),
    columns: Math.max(before.columns, after.columns),
  };
}

/** Takes back the block that a formula filled; the formula stays. */
export function unspill(sheet: Sheet, row: number, column: number): void {
  const cell = sheet.cellAt(row, column);
  if (!cell?.spill) return;
  const area = { row, column, ...cell.spill };
  delete cell.spill;
  for (const [r, c, part] of sheet.existing(area))
    if (part.anchor?.row === row && part.anchor.column === column) {
      delete part.anchor;
      part.value = "";
      sheet.dropIfBare(r, c);
    }
}

/** Something stands in the way, a table lies there, or the sheet ends. */
function isBlocked(sheet: Sheet, area: Area): boolean {
  if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) return true;
  if (sheet.workbook.tables.some((table) => table.touches(sheet, area))) return true;
  for (const [row, column, cell] of sheet.existing(area))
    if ((row !== area.row || column !== area.column) && (cell.value !== "" || cell.formula || cell.anchor))
      return true;
  return false;
}

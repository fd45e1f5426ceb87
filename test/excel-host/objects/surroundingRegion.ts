import type { Area, Sheet } from "../model";

/** The block around an area that blank rows and columns set apart (Ctrl+*). */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let { row: top, column: left } = start;
  let bottom = start.row + start.rows - 1;
  let right = start.column + start.columns - 1;
  const filled = (row: number, from: number, to: number, byRow: boolean): boolean => {
    for (let i = Math.max(0, from); i <= to; i++)
      if ((byRow ? sheet.valueAt(row, i) : sheet.valueAt(i, row)) !== "") return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    if (top > 0 && filled(top - 1, left - 1, right + 1, true)) [top, grown] = [top - 1, true];
    if (filled(bottom + 1, left - 1, right + 1, true)) [bottom, grown] = [bottom + 1, true];
    if (left > 0 && filled(left - 1, top - 1, bottom + 1, false)) [left, grown] = [left - 1, true];
    if (filled(right + 1, top - 1, bottom + 1, false)) [right, grown] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

import { type Area, MAX_COLUMNS } from "./Area";
import type { Cell } from "./Cell";

/** The block from the first to the last cell in use, or null; with `valuesOnly` formats alone do not count. */
export function usedArea(cells: ReadonlyMap<number, Cell>, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of cells) {
    if (valuesOnly && cell.value === "" && !cell.formula) continue;
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

import { type Area, cellArea, intersects } from "./Area";
import type { Sheet } from "./Sheet";

/** A table takes in what somebody types right below it, unless it has a totals row. */
export function growTable(sheet: Sheet, area: Area): void {
  if (sheet.valueAt(area.row, area.column) === "") return;
  for (const table of sheet.workbook.tables) {
    const whole = table.area;
    const below = cellArea(whole.row + whole.rows, area.column);
    const inColumns = area.column >= whole.column && area.column < whole.column + whole.columns;
    if (table.sheet === sheet && inColumns && !table.showTotals && intersects(area, below))
      table.resize({ ...whole, rows: area.row + area.rows - whole.row });
  }
}

import { foreignCells } from "./foreignCells";
import type { ForeignCell } from "./foreignCells";
import type { OwnBlock } from "./ownNotes";
import type { SheetSnapshot } from "./sheetSnapshot";

/** A sheet as it stands now. */
interface StandingSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly Excel.Table[];
}

/**
 * Puts a sheet back as it was; everything goes with the caller's next exchange.
 * @param after  what we gave it; undefined after a write that failed midway: then nobody has changed anything since
 * @returns cells that were changed since and are left as they are, as Sheet!A1
 */
export function restoreSheet(
  { sheet, used, tables }: StandingSheet,
  before: SheetSnapshot,
  after: OwnBlock | undefined,
): readonly string[] {
  const changed = after ? changedCells(used, before, after) : [];
  if (!before.existed && changed.length === 0) {
    sheet.delete();
    return [];
  }
  const inArea = changed.filter((cell) => cell.row < before.rows && cell.column < before.columns);
  const earlier = new Map(before.tables.map((table) => [table.name, table.address]));
  tables.forEach((table) => {
    const address = earlier.get(table.name);
    if (address !== undefined) table.resize(sheet.getRange(address));
    // Only tables that were not there before our write; a user's table made since holds changed cells of theirs.
    else if (!changed.length || after === undefined) table.delete();
    else table.convertToRange();
  });
  const range = sheet.getRangeByIndexes(0, 0, before.rows, before.columns);
  range.clear(Excel.ClearApplyTo.contents);
  if (before.existed) {
    range.numberFormat = before.numberFormat.map((row) => [...row]);
    range.format.fill.clear(); // a cell that had no fill is given none below
    range.setCellProperties(before.looks.map((row) => [...row]));
    before.widths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    refreeze(sheet, before);
  }
  range.formulas = cellsToGive(before, inArea);
  return changed.map((cell) => `${before.sheet}!${cell.address}`);
}

function changedCells(used: Excel.Range, before: SheetSnapshot, after: OwnBlock): readonly ForeignCell[] {
  if (used.isNullObject) return [];
  const now = {
    row: used.rowIndex,
    column: used.columnIndex,
    formulas: used.formulas as unknown[][],
    values: used.values as unknown[][],
  };
  // What stood beside our area before the write is not a change, and stays anyway.
  return foreignCells(now, after).filter(
    ({ row, column }) => !before.existed || (row < after.rows && column < after.columns),
  );
}

function refreeze(sheet: Excel.Worksheet, { frozen: { rows, columns } }: SheetSnapshot): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** The cells of before with those that were changed since as they are now. What a formula had spilled comes back by itself. */
function cellsToGive(before: SheetSnapshot, changed: readonly ForeignCell[]): unknown[][] {
  const { block } = before;
  const anchor = block?.isLive ? block.cells.length - 1 : undefined;
  const cells: unknown[][] = Array.from({ length: before.rows }, (_, row) =>
    Array.from({ length: before.columns }, (_, column) => {
      const given = block?.cells[row]?.[column] ?? "";
      const wasSpilled =
        anchor !== undefined &&
        block &&
        row >= anchor &&
        row < block.rows &&
        column < block.columns &&
        given === "";
      return wasSpilled ? "" : (before.formulas[row]?.[column] ?? "");
    }),
  );
  changed.forEach(({ row, column, formula }) => {
    const line = cells[row];
    if (line) line[column] = formula;
  });
  return cells;
}

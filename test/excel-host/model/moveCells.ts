import { type Area, intersects, MAX_COLUMNS, MAX_ROWS } from "./Area";
import type { Cell } from "./Cell";
import { ModelError } from "./ModelError";
import { shiftArea, shiftFormula } from "./references";
import type { Sheet } from "./Sheet";
import type { Shift } from "./WorkbookChange";

/** Inserts (`down`, `right`) or deletes (`up`, `left`) cells; formulas, tables, names, rules and widths follow. */
export function moveCells(sheet: Sheet, area: Area, shift: Shift): void {
  sheet.requireUnlocked(area);
  requireWholeTables(sheet, area, shift);
  relocate(sheet, area, shift);
  const { workbook } = sheet;
  const rewrite = (formula: string, own: string): string =>
    shiftFormula(formula, own, sheet.name, area, shift);
  for (const other of workbook.sheets) {
    for (const cell of other.cells.values())
      if (cell.formula) cell.formula = rewrite(cell.formula, other.name);
    for (const format of other.conditionalFormats)
      rewriteRule(format.rule, (formula) => rewrite(formula, other.name));
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, name.scope?.name ?? "");
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = format.areas.flatMap((one) => shiftArea(one, area, shift) ?? []);
    return format.areas.length > 0;
  });
  for (const table of workbook.tables.filter((one) => one.sheet === sheet)) {
    const moved = shiftArea(table.area, area, shift);
    if (!moved) workbook.removeTable(table);
    else if (
      moved.row !== table.area.row ||
      moved.rows !== table.area.rows ||
      moved.column !== table.area.column ||
      moved.columns !== table.area.columns
    )
      table.moveTo(moved);
    if (moved) sheet.fillHeaders(table);
  }
  workbook.emit({ kind: "shifted", sheet, area, shift });
}

/** Cells may move only where no table would be torn apart. */
function requireWholeTables(sheet: Sheet, area: Area, shift: Shift): void {
  const vertical = shift === "down" || shift === "up";
  const band = vertical
    ? { ...area, rows: MAX_ROWS - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
  for (const table of sheet.workbook.tables) {
    if (table.sheet !== sheet || !intersects(table.area, band)) continue;
    const { row, column, rows, columns } = table.area;
    const whole = vertical
      ? area.column <= column && area.column + area.columns >= column + columns
      : area.row <= row && area.row + area.rows >= row + rows;
    if (!whole)
      throw new ModelError("InvalidOperation", "This operation would cause cells in a table to shift.");
  }
}

function relocate(sheet: Sheet, area: Area, shift: Shift): void {
  const moved: [number, Cell][] = [];
  for (const [key, cell] of [...sheet.cells]) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const next = shiftArea({ row, column, rows: 1, columns: 1 }, area, shift);
    if (next && next.row === row && next.column === column) continue;
    sheet.cells.delete(key);
    if (next) moved.push([next.row * MAX_COLUMNS + next.column, cell]);
  }
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
  // A spilled block is filled again by the next calculation, at its new place.
  for (const [key, cell] of [...sheet.cells]) {
    delete cell.spill;
    if (cell.anchor) sheet.cells.delete(key);
  }
  if (area.rows === MAX_ROWS) shiftMap(sheet.columnWidths, area.column, area.columns, shift);
  if (area.rows === MAX_ROWS) shiftMap(sheet.columnFormats, area.column, area.columns, shift);
  if (area.columns === MAX_COLUMNS) shiftMap(sheet.rowHeights, area.row, area.rows, shift);
}

function shiftMap<T>(map: Map<number, T>, at: number, count: number, shift: Shift): void {
  const grows = shift === "down" || shift === "right";
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    if (index < at) map.set(index, value);
    else if (grows) map.set(index + count, value);
    else if (index >= at + count) map.set(index - count, value);
  }
}

/** Rewrites the formulas inside a rule, however deep they stand. */
function rewriteRule(rule: Record<string, unknown>, rewrite: (formula: string) => string): void {
  for (const [key, value] of Object.entries(rule)) {
    if (typeof value === "string" && value.startsWith("=")) rule[key] = rewrite(value);
    else if (value && typeof value === "object") rewriteRule(value as Record<string, unknown>, rewrite);
  }
}

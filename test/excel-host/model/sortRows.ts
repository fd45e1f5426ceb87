import type { Area } from "./Area";
import { MAX_COLUMNS } from "./Area";
import type { Cell, CellValue } from "./Cell";
import { CellError } from "./CellError";
import { offsetFormula } from "./references";
import type { Sheet } from "./Sheet";

/** One column to sort by, counted from the left edge of the area. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of an area as Excel does: numbers, text, booleans, errors, blanks last; equal rows keep their order. */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[], matchCase = false): void {
  sheet.requireUnlocked(area);
  const rows = sheet.map(area, (cell) => cell);
  const order = rows.map((_, i) => i);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const step = compare(
        rows[a]?.[column]?.value ?? "",
        rows[b]?.[column]?.value ?? "",
        ascending,
        matchCase,
      );
      if (step !== 0) return step;
    }
    return a - b;
  });
  order.forEach((from, to) => {
    for (let j = 0; j < area.columns; j++)
      place(sheet, area.row + to, area.column + j, rows[from]?.[j], to - from);
  });
  sheet.workbook.emit({ kind: "sorted", sheet, area });
}

function place(sheet: Sheet, row: number, column: number, cell: Cell | undefined, down: number): void {
  const key = row * MAX_COLUMNS + column;
  if (!cell) sheet.cells.delete(key);
  else
    sheet.cells.set(
      key,
      cell.formula ? { ...cell, formula: offsetFormula(cell.formula, down, 0) } : { ...cell },
    );
}

function compare(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const step = rank(a) - rank(b) || within(a, b, matchCase);
  return ascending ? step : -step;
}

const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

function within(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (a instanceof CellError || b instanceof CellError) return 0;
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "sv", { sensitivity: matchCase ? "variant" : "accent" });
  return Number(a) - Number(b);
}

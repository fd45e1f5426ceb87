import type { Cell, Sheet } from "hucre/xlsx";
import type { CellLook } from "./cellLook";
import type { FileCell } from "./fileCell";
import type { FileSheet } from "./fileSheet";
import { isAddinFormula } from "./isAddinFormula";
import { rangeAddress } from "./rangeAddress";
import { readLook } from "./readLook";
import { readTable } from "./readTable";
import { shownFormula } from "./shownFormula";

/** A sheet as plain values, from the library's. */
export function readSheet(sheet: Sheet, themeColours: readonly string[] = []): FileSheet {
  const { freezePane, tables = [], merges = [], view, hidden, veryHidden } = sheet;
  const columns = sheet.columns ?? [];
  const widths = columns.flatMap((column, index) => (column?.width ? [[index, column.width] as const] : []));
  const heights = [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
    height ? [[row, height] as const] : [],
  );
  const hiddenColumns = columns.flatMap((column, index) => (column?.hidden ? [index] : []));
  const tabColour = view?.tabColor?.rgb?.slice(-6).toUpperCase();
  return {
    name: sheet.name,
    cells: readCells(sheet, themeColours),
    ...(tables.length > 0 ? { tables: tables.flatMap((table) => readTable(table) ?? []) } : {}),
    ...(freezePane ? { frozen: { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 } } : {}),
    ...(widths.length > 0 ? { columnWidths: Object.fromEntries(widths) } : {}),
    ...(heights.length > 0 ? { rowHeights: Object.fromEntries(heights) } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(merges.length > 0
      ? { merged: merges.map((area) => rangeAddress(area.startRow, area.startCol, area.endRow, area.endCol)) }
      : {}),
    ...(hidden || veryHidden ? { visibility: veryHidden ? "veryHidden" : "hidden" } : {}),
    ...(view?.showGridLines === false ? { hidesGridlines: true } : {}),
    ...(tabColour ? { tabColour } : {}),
  };
}

function readCells(sheet: Sheet, themeColours: readonly string[]): readonly FileCell[] {
  const known = new Map<Cell["style"], CellLook | undefined>();
  const lookOf = (style: Cell["style"]): CellLook | undefined => {
    if (!known.has(style)) known.set(style, readLook(style, themeColours));
    return known.get(style);
  };
  const places = new Set(sheet.cells?.keys());
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null && value !== undefined && value !== "") places.add(`${row},${column}`);
    }),
  );
  return [...places].flatMap((place) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const cell = sheet.cells?.get(place);
    const shown = cell?.formulaResult ?? cell?.value ?? sheet.rows[row]?.[column] ?? null;
    const look = lookOf(cell?.style);
    const value = readValue(shown, cell?.type);
    if (value === null && !look && !cell?.formula) return [];
    return {
      row,
      column,
      value,
      ...(cell?.formula ? { formula: shownFormula(cell.formula) } : {}),
      ...(cell?.formulaRef && isFilling(cell) ? { spill: cell.formulaRef } : {}),
      ...(look ? { look } : {}),
    };
  });
}

/** A spill, or a formula of ours that a program without spills has saved as an array. */
function isFilling({ formulaDynamic, formulaType, formula = "" }: Cell): boolean {
  return formulaDynamic === true || (formulaType === "array" && isAddinFormula(formula));
}

const errorValue = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/;
/** The day before 1 January 1900 in Excel's count, which knows a 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 24 * 60 * 60 * 1000;

function readValue(value: unknown, type: Cell["type"] | undefined): FileCell["value"] {
  if (value instanceof Date) return (value.getTime() - dayZero) / day;
  if (typeof value === "string") {
    const isError = type === "error" || (type === "formula" && errorValue.test(value));
    return isError ? { error: value } : value === "" ? null : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

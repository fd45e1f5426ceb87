import { CellValueType, type ICellData, type IStyleData, ObjectMatrix, type Worksheet } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { type Area, type FormatBag, intersection, type Sheet } from "../../model";
import { gridContent, modelValue, sameValue } from "./cellContent";
import { cellStyle } from "./cellStyle";
import { formulaForGrid } from "./formulaForGrid";
import type { GridBook } from "./GridBook";

/** Formats as last painted, by sheet and cell: the model never changes a format in place, so identity tells. */
export type PaintedFormats = Map<string, Map<string, FormatBag>>;

const NOTHING: FormatBag = Object.freeze({});

/**
 * Brings an area of the grid to what the model holds, writing only the cells that differ. So it may be asked for
 * too often and after anything: an echo of the grid's own edit finds nothing to do. Answers whether it wrote
 * values or formulas, or found a formula that was entered again as it stood: the grid has its answer, the model not.
 */
export function paintCells(book: GridBook, sheet: Sheet, area: Area, painted: PaintedFormats): boolean {
  const target = book.sheet(sheet.id)?.getSheet();
  if (!target) return false;
  const reach = within(sheet, area, target);
  if (!reach) return false;
  makeRoom(book, sheet, reach, target);
  const formats = painted.get(sheet.id) ?? new Map<string, FormatBag>();
  painted.set(sheet.id, formats);
  const contents = new ObjectMatrix<ICellData>();
  const staleStyles = new ObjectMatrix<ICellData>();
  const freshStyles = new ObjectMatrix<ICellData>();
  let isAnswered = true;
  sheet.map(reach, (cell, row, column) => {
    const content = contentPatch(book, sheet, target, row, column);
    if (content) contents.setValue(row, column, content);
    else if (cell?.formula) isAnswered &&= sameValue(modelValue(book.raw(target, row, column)), cell.value);
    const format = cell?.format ?? sheet.formatAt(row, column);
    const key = `${row},${column}`;
    if ((formats.get(key) ?? NOTHING) === format || bothEmpty(formats.get(key), format)) return;
    formats.set(key, format);
    // A style is merged into the old one by the grid, so the old one goes first.
    if (book.raw(target, row, column)?.s) staleStyles.setValue(row, column, { s: null });
    const style = cellStyle(format);
    if (style) freshStyles.setValue(row, column, { s: style });
  });
  const write = (cells: ObjectMatrix<ICellData>, trigger?: string): void => {
    if (cells.getSizeOf() === 0) return;
    const params = { subUnitId: sheet.id, cellValue: cells.getMatrix() };
    book.run<ISetRangeValuesMutationParams>(
      SetRangeValuesMutation,
      trigger ? { ...params, trigger } : params,
    );
  };
  write(contents);
  // Without this trigger the grid takes a patch that has no formula for the end of the cell's formula.
  write(staleStyles, SetStyleCommand.id);
  write(freshStyles, SetStyleCommand.id);
  return contents.getSizeOf() > 0 || !isAnswered;
}

/** A cell as the grid's own file form has it, for opening a workbook at once. */
export function cellForGrid(sheet: Sheet, row: number, column: number): ICellData | null {
  const cell = sheet.cellAt(row, column);
  if (!cell) return null;
  const style: IStyleData | null = cellStyle(sheet.formatAt(row, column));
  const data: ICellData = style ? { s: style } : {};
  if (cell.formula) return { ...data, f: formulaForGrid(cell.formula, sheet, row) };
  if (cell.anchor || cell.value === "") return style ? data : null;
  return { ...data, ...keptText(gridContent(cell.value), sheet, row, column) };
}

function contentPatch(
  book: GridBook,
  sheet: Sheet,
  target: Worksheet,
  row: number,
  column: number,
): ICellData | null {
  const cell = sheet.cellAt(row, column);
  const raw = book.raw(target, row, column);
  const formula = book.formula(sheet.id, row, column);
  if (cell?.formula) {
    const wanted = formulaForGrid(cell.formula, sheet, row, book.staleTables);
    return formula === wanted ? null : { f: wanted, v: null, t: null, si: null, p: null };
  }
  const value = cell && !cell.anchor ? cell.value : "";
  if (!formula && sameValue(modelValue(raw), value)) return null;
  return { ...keptText(gridContent(value), sheet, row, column), f: null, si: null, p: null };
}

/** Text that looks like a number keeps its zeros (`0114`): the grid must not read it. */
function keptText(content: ICellData, sheet: Sheet, row: number, column: number): ICellData {
  const looksLikeNumber =
    typeof content.v === "string" && content.v.trim() !== "" && Number.isFinite(Number(content.v));
  const isText = content.t === CellValueType.STRING && sheet.numberFormatAt(row, column) !== "@";
  return looksLikeNumber && isText ? { ...content, t: CellValueType.FORCE_STRING } : content;
}

const bothEmpty = (a: FormatBag | undefined, b: FormatBag): boolean =>
  Object.keys(a ?? NOTHING).length === 0 && Object.keys(b).length === 0;

/** The area without the million empty rows of a whole column. */
function within(sheet: Sheet, area: Area, target: Worksheet): Area | null {
  const used = sheet.usedArea();
  const rows = Math.max(used ? used.row + used.rows : 1, target.getCellMatrix().getLength());
  const columns = Math.max(
    used ? used.column + used.columns : 1,
    target.getCellMatrix().getRange().endColumn + 1,
  );
  return intersection(area, { row: 0, column: 0, rows, columns });
}

function makeRoom(book: GridBook, sheet: Sheet, area: Area, target: Worksheet): void {
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > target.getRowCount())
    book.run(SetWorksheetRowCountMutation, { subUnitId: sheet.id, rowCount: rows + 200 });
  if (columns > target.getColumnCount())
    book.run(SetWorksheetColumnCountMutation, { subUnitId: sheet.id, columnCount: columns + 6 });
}

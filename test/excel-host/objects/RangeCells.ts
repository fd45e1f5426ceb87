import { RichApiError } from "../engine";
import {
  type Area,
  type Cell,
  formatArea,
  formatText,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  type Sheet,
} from "../model";
import { ApiObject } from "./ApiObject";
import { plainValue, readMatrix, valueType } from "./cellTypes";
import type { ExcelContext } from "./ExcelContext";
import { fromLocalFormula, toLocalFormula } from "./localFormula";

/** Beyond this many cells Excel answers null instead of values. */
const MOST_CELLS = 5e6;

/** The properties of `Excel.Range`: what its cells hold and show, and where it lies. */
export abstract class RangeCells extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly sheet: Sheet,
    public area: Area,
  ) {
    super(context, "Range");
    const { row, column, rows, columns } = area;
    const inside = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
    if (!inside || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS)
      throw new RichApiError("InvalidArgument");
  }

  private read<T>(one: (cell: Cell | undefined, row: number, column: number) => T): T[][] | null {
    if (this.area.rows * this.area.columns > MOST_CELLS) return null;
    return this.sheet.map(this.area, one);
  }

  get Values(): unknown {
    return this.read((cell) => (cell ? plainValue(cell.value) : ""));
  }
  set Values(input: unknown) {
    this.sheet.enter(this.area, readMatrix(input, this.area.rows, this.area.columns));
  }

  get Formulas(): unknown {
    return this.read((cell) => (cell ? (cell.formula ?? plainValue(cell.value)) : ""));
  }
  set Formulas(input: unknown) {
    this.Values = input;
  }

  get FormulasLocal(): unknown {
    const { culture } = this.context.workbook;
    return this.read((cell) =>
      cell?.formula ? toLocalFormula(cell.formula, culture) : cell ? plainValue(cell.value) : "",
    );
  }
  set FormulasLocal(input: unknown) {
    const { culture } = this.context.workbook;
    const english = (one: unknown): unknown =>
      typeof one === "string" ? fromLocalFormula(one, culture) : one;
    this.Values = Array.isArray(input)
      ? (input as unknown[]).map((line) => (Array.isArray(line) ? line.map(english) : line))
      : english(input);
  }

  get Text(): unknown {
    const { culture } = this.context.workbook;
    return this.read((cell, row, column) =>
      cell ? formatText(cell.value, this.sheet.numberFormatAt(row, column), culture) : "",
    );
  }

  get ValueTypes(): unknown {
    return this.read((cell) => valueType(cell?.value ?? ""));
  }

  get NumberFormat(): unknown {
    return this.read((_, row, column) => this.sheet.numberFormatAt(row, column));
  }
  set NumberFormat(input: unknown) {
    const formats = readMatrix(input, this.area.rows, this.area.columns);
    this.sheet.setFormat(
      this.area,
      "NumberFormat",
      Array.isArray(formats) ? formats : formats === null ? null : String(formats),
    );
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }
  set NumberFormatLocal(input: unknown) {
    this.NumberFormat = input;
  }

  get NumberFormatCategories(): unknown {
    throw this.notImplemented("NumberFormatCategories");
  }

  get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2147483647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get ColumnHidden(): boolean | null {
    return common(indices(this.area.column, this.area.columns), this.sheet.hiddenColumns);
  }
  set ColumnHidden(hidden: boolean) {
    mark(indices(this.area.column, this.area.columns), this.sheet.hiddenColumns, hidden);
    this.context.workbook.emit({ kind: "columnWidths", sheet: this.sheet, area: this.area });
  }
  get RowHidden(): boolean | null {
    return common(indices(this.area.row, Math.min(this.area.rows, 100000)), this.sheet.hiddenRows);
  }
  set RowHidden(hidden: boolean) {
    mark(indices(this.area.row, Math.min(this.area.rows, 100000)), this.sheet.hiddenRows, hidden);
    this.context.workbook.emit({ kind: "rowHeights", sheet: this.sheet, area: this.area });
  }
  get Hidden(): boolean | null {
    return this.ColumnHidden === true || this.RowHidden === true
      ? true
      : this.ColumnHidden === null || this.RowHidden === null
        ? null
        : false;
  }
  get HasSpill(): boolean | null {
    const spills = this.read((cell) => Boolean(cell?.anchor ?? cell?.spill))?.flat() ?? [];
    return spills.every((spill) => spill === spills[0]) ? (spills[0] ?? false) : null;
  }
  get SavedAsArray(): boolean {
    return false;
  }
}

const indices = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i);

/** True or false where all are alike, null where they differ. */
function common(all: number[], hidden: ReadonlySet<number>): boolean | null {
  if (hidden.size === 0) return false;
  const count = all.filter((one) => hidden.has(one)).length;
  return count === 0 ? false : count === all.length ? true : null;
}

function mark(all: number[], hidden: Set<number>, value: boolean): void {
  for (const one of all)
    if (value) hidden.add(one);
    else hidden.delete(one);
}

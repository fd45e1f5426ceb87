import { type Area, intersection, intersects, isEntireColumns, isEntireRows, MAX_COLUMNS } from "./Area";
import type { Cell, CellInput, CellValue, FormatBag } from "./Cell";
import type { ConditionalFormat } from "./ConditionalFormat";
import { ModelError } from "./ModelError";
import { readInput } from "./readInput";
import { spillAnswer, unspill } from "./spillAnswer";
import type { Table } from "./Table";
import { usedArea } from "./usedArea";
import type { Workbook } from "./Workbook";

/** One worksheet: its cells by position and what belongs to the sheet as a whole. */
export class Sheet {
  /** Only cells that hold or look like something; the key is `row * MAX_COLUMNS + column`. */
  readonly cells = new Map<number, Cell>();
  /** Formats of whole columns, for cells that have none of their own. */
  readonly columnFormats = new Map<number, FormatBag>();
  /** Widths of columns and heights of rows in points, where they differ from the standard. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** In order of priority, the first wins. */
  conditionalFormats: ConditionalFormat[] = [];
  frozen = { rows: 0, columns: 0 };
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Set while the sheet is protected. */
  protection: { options: Record<string, unknown>; password: string } | null = null;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  cellAt(row: number, column: number): Cell | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  valueAt(row: number, column: number): CellValue {
    return this.cells.get(row * MAX_COLUMNS + column)?.value ?? "";
  }

  formatAt(row: number, column: number): FormatBag {
    return this.cellAt(row, column)?.format ?? this.columnFormats.get(column) ?? NO_FORMAT;
  }

  numberFormatAt(row: number, column: number): string {
    return (this.formatAt(row, column)["NumberFormat"] as string | undefined) ?? "General";
  }

  /** One answer per cell of an area. */
  map<T>(area: Area, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const out: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++)
        line.push(read(this.cells.get(row * MAX_COLUMNS + column), row, column));
      out.push(line);
    }
    return out;
  }

  /** The existing cells of an area, without walking through a million empty rows. */
  *existing(area: Area): Generator<[row: number, column: number, cell: Cell]> {
    if (area.rows * area.columns <= this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = this.cells.get(row * MAX_COLUMNS + column);
          if (cell) yield [row, column, cell];
        }
      return;
    }
    for (const [key, cell] of [...this.cells]) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns
      )
        yield [row, column, cell];
    }
  }

  /** The block from the first to the last cell in use; with `valuesOnly` formats alone do not count. */
  usedArea(valuesOnly = false): Area | null {
    return usedArea(this.cells, valuesOnly);
  }

  /** Enters values and formulas: one per cell, or one for all. `null` leaves a cell as it is. */
  enter(area: Area, input: CellInput | CellInput[][]): void {
    this.requireUnlocked(area);
    const before = this.valueAt(area.row, area.column);
    const reach = this.reach(area);
    for (let i = 0; i < reach.rows; i++)
      for (let j = 0; j < reach.columns; j++) {
        const one = Array.isArray(input) ? input[i]?.[j] : input;
        if (one !== null && one !== undefined) this.put(area.row + i, area.column + j, one);
      }
    for (const table of this.workbook.tables)
      if (table.showHeaders && table.sheet === this && intersects(table.headerArea, area))
        this.fillHeaders(table);
    this.workbook.emit({ kind: "cells", sheet: this, area, before });
  }

  private put(row: number, column: number, input: Exclude<CellInput, null>): void {
    const old = this.cellAt(row, column);
    if (old?.anchor && input === "") return;
    const read = readInput(input, this.numberFormatAt(row, column));
    if (old?.spill) unspill(this, row, column);
    const cell = this.ensure(row, column);
    delete cell.anchor;
    delete cell.formula;
    cell.value = read.value;
    if (read.formula) cell.formula = read.formula;
    if (read.numberFormat && this.numberFormatAt(row, column) === "General")
      cell.format = { ...cell.format, NumberFormat: read.numberFormat };
    this.dropIfBare(row, column);
  }

  /** The answer of a formula, a block of answers included: it spills where there is room, else `#SPILL!`. */
  setCalculated(row: number, column: number, answer: CellValue | CellValue[][]): Area {
    return spillAnswer(this, row, column, answer);
  }

  /** Sets one property of the look of every cell of an area; a matrix gives one per cell. */
  setFormat(area: Area, property: string, value: unknown): void {
    this.requireUnlocked(area);
    this.changeFormat(area, (format, row, column) => {
      const one = Array.isArray(value)
        ? (value as unknown[][])[row - area.row]?.[column - area.column]
        : value;
      return one === null || one === undefined ? format : { ...format, [property]: one };
    });
  }

  /** Changes the formats of an area; equal bags stay shared. */
  changeFormat(area: Area, change: (format: FormatBag, row: number, column: number) => FormatBag): void {
    if (isEntireColumns(area)) {
      for (let column = area.column; column < area.column + area.columns; column++)
        this.columnFormats.set(column, change(this.columnFormats.get(column) ?? NO_FORMAT, area.row, column));
      for (const [row, column, cell] of this.existing(area))
        if (cell.format) cell.format = change(cell.format, row, column);
    } else {
      const shared = new Map<FormatBag, Map<string, FormatBag>>();
      const reach = this.reach(area);
      for (let row = reach.row; row < reach.row + reach.rows; row++)
        for (let column = reach.column; column < reach.column + reach.columns; column++) {
          const before = this.formatAt(row, column);
          const after = change(before, row, column);
          if (after === before) continue;
          const known = shared.get(before) ?? new Map<string, FormatBag>();
          shared.set(before, known);
          const key = JSON.stringify(after);
          const bag = known.get(key) ?? after;
          known.set(key, bag);
          this.ensure(row, column).format = bag;
          if (Object.keys(bag).length === 0) this.dropIfBare(row, column);
        }
    }
    this.workbook.emit({ kind: "formats", sheet: this, area });
  }

  /** Empties an area: what it holds, how it looks, or both. */
  clear(area: Area, what: "All" | "Contents" | "Formats" = "All"): void {
    this.requireUnlocked(area);
    const before = this.valueAt(area.row, area.column);
    for (const [row, column, cell] of [...this.existing(area)]) {
      if (what !== "Formats" && !cell.anchor) this.put(row, column, "");
      if (what !== "Contents") delete cell.format;
      this.dropIfBare(row, column);
    }
    if (what !== "Contents" && isEntireColumns(area))
      for (let column = area.column; column < area.column + area.columns; column++)
        this.columnFormats.delete(column);
    if (what !== "Contents") this.workbook.emit({ kind: "formats", sheet: this, area });
    if (what !== "Formats") this.workbook.emit({ kind: "cells", sheet: this, area, before });
  }

  /** Every header of a table is text, not empty and unlike the others. */
  fillHeaders(table: Table): void {
    const seen = new Set<string>();
    const { row, column, columns } = table.area;
    for (let i = 0; i < columns; i++) {
      const cell = this.ensure(row, column + i);
      const base = String(cell.value) || `Column${i + 1}`;
      let name = base;
      for (let n = 2; seen.has(name.toLowerCase()); n++) name = base + n;
      seen.add(name.toLowerCase());
      cell.value = name;
      delete cell.formula;
    }
  }

  /** Fails where the sheet is protected and a cell of the area is locked. */
  requireUnlocked(area: Area): void {
    if (!this.protection) return;
    const corner = this.formatAt(area.row, area.column)["Protection.Locked"] !== false;
    let locked = corner;
    if (!corner && area.rows * area.columns < 1e6)
      locked = this.map(area, (_, r, c) => this.formatAt(r, c)["Protection.Locked"] !== false).some((l) =>
        l.includes(true),
      );
    if (locked) throw new ModelError("AccessDenied");
  }

  ensure(row: number, column: number): Cell {
    const key = row * MAX_COLUMNS + column;
    let cell = this.cells.get(key);
    if (!cell) {
      const format = this.columnFormats.get(column);
      this.cells.set(key, (cell = format ? { value: "", format } : { value: "" }));
    }
    return cell;
  }

  dropIfBare(row: number, column: number): void {
    const cell = this.cellAt(row, column);
    if (!cell || cell.value !== "" || cell.formula || cell.anchor) return;
    if (!cell.format || Object.keys(cell.format).length === 0) this.cells.delete(row * MAX_COLUMNS + column);
  }

  /** An area of whole rows or columns cut down to what is in use, anything else as it is. */
  reach(area: Area): Area {
    if (!isEntireColumns(area) && !isEntireRows(area)) return area;
    const used = this.usedArea() ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return (
      intersection(area, {
        row: 0,
        column: 0,
        rows: used.row + used.rows,
        columns: used.column + used.columns,
      }) ?? { ...area, rows: 1, columns: 1 }
    );
  }
}

const NO_FORMAT: FormatBag = Object.freeze({});

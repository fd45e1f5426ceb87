import {
  type Area,
  bounding,
  cellArea,
  CellError,
  type CellValue,
  formatArea,
  type FormulaEngine,
  intersection,
  intersects,
  MAX_COLUMNS,
  quoteSheetName,
  type Sheet,
  type Workbook,
  type WorkbookChange,
} from "../model";
import type { CustomFunctionTable } from "./CustomFunction";
import { evaluate, type Scope, valueOf } from "./evaluate";
import type { Formula } from "./Formula";
import { CellReference, type Matrix, NAME, type Scalar } from "./Operand";
import { parseFormula } from "./parseFormula";

export interface CalculatorOptions {
  readonly functions?: CustomFunctionTable;
  /** What a custom function gets for an empty cell of a range: 0 as in desktop Excel. */
  readonly emptyCells?: 0 | "" | null;
}

/** A cell with a formula. */
interface Entry {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it read when it was last calculated. */
  precedents: CellReference[];
  /** The block that it fills, or wanted to fill. */
  extent: Area;
}

const MOST_ROUNDS = 100;

/** A small calculator for what the add-in writes and tests need: recalculates what depends on a change, spills, finds circles. */
export class Calculator implements FormulaEngine {
  readonly busy = false;
  /** Addresses of formulas that depend on themselves; they show 0, as in Excel. */
  readonly circular = new Set<string>();
  private readonly entries = new Map<Sheet, Map<number, Entry>>();
  private readonly dirty = new Set<Entry>();
  private readonly evaluating = new Set<Entry>();
  private readonly parsed = new Map<string, Formula>();
  private readonly stop: () => void;
  private touched = new Map<Sheet, Area>();

  constructor(
    private readonly workbook: Workbook,
    private readonly options: CalculatorOptions = {},
  ) {
    this.stop = workbook.onChange((change) => this.follow(change));
    this.index();
  }

  async settled(): Promise<void> {
    this.recalculate();
  }

  dispose(): void {
    this.stop();
  }

  recalculate(full = false): void {
    if (full) this.index();
    for (let round = 0; this.dirty.size > 0 && round < MOST_ROUNDS; round++)
      for (const entry of [...this.dirty]) this.calculate(entry);
    const touched = this.touched;
    this.touched = new Map();
    for (const [sheet, area] of touched) this.workbook.emit({ kind: "calculated", sheet, area });
  }

  private follow(change: WorkbookChange): void {
    switch (change.kind) {
      case "cells":
        this.enter(change.sheet, change.area);
        this.markDependents([new CellReference(change.sheet, change.area)]);
        return;
      case "shifted":
      case "sorted":
      case "sheetAdded":
      case "sheetDeleted":
      case "sheetRenamed":
      case "tableAdded":
      case "tableChanged":
      case "tableDeleted":
      case "names":
        this.index();
        return;
      default:
        return;
    }
  }

  /** Finds every formula anew; all are due. */
  private index(): void {
    this.entries.clear();
    this.dirty.clear();
    for (const sheet of this.workbook.sheets) {
      const used = sheet.usedArea();
      if (used) this.enter(sheet, used);
    }
  }

  private enter(sheet: Sheet, area: Area): void {
    const known = this.entries.get(sheet) ?? new Map<number, Entry>();
    this.entries.set(sheet, known);
    for (const [key, entry] of known)
      if (intersects(area, cellArea(entry.row, entry.column))) {
        known.delete(key);
        this.dirty.delete(entry);
        this.circular.delete(addressOf(entry));
      }
    for (const [row, column, cell] of sheet.existing(area)) {
      if (!cell.formula) continue;
      const extent = cell.spill ? { row, column, ...cell.spill } : cellArea(row, column);
      const entry: Entry = { sheet, row, column, formula: cell.formula, precedents: [], extent };
      known.set(row * MAX_COLUMNS + column, entry);
      this.dirty.add(entry);
    }
  }

  /** Marks what reads the changed cells, and what reads that, and so on; also blocks that were in the way. */
  private markDependents(changed: readonly CellReference[]): void {
    let wave = changed;
    while (wave.length > 0) {
      const next: CellReference[] = [];
      for (const [sheet, known] of this.entries)
        for (const entry of known.values()) {
          if (this.dirty.has(entry)) continue;
          const reads = entry.precedents.some((one) =>
            wave.some((area) => area.sheet === one.sheet && intersects(area.area, one.area)),
          );
          const blocked = wave.some((area) => area.sheet === sheet && intersects(area.area, entry.extent));
          if (!reads && !(blocked && wave === changed)) continue;
          this.dirty.add(entry);
          next.push(new CellReference(sheet, entry.extent));
        }
      wave = next;
    }
  }

  private calculate(entry: Entry): void {
    if (!this.dirty.has(entry)) return;
    const address = addressOf(entry);
    if (this.evaluating.has(entry)) {
      this.circular.add(address);
      return;
    }
    this.circular.delete(address);
    this.evaluating.add(entry);
    entry.precedents = [];
    const answer = this.answer(entry);
    this.evaluating.delete(entry);
    this.dirty.delete(entry);
    const result = this.circular.has(address) ? 0 : answer;
    const before = entry.extent;
    entry.extent = Array.isArray(result)
      ? { row: entry.row, column: entry.column, rows: result.length, columns: result[0]?.length ?? 1 }
      : cellArea(entry.row, entry.column);
    const written = entry.sheet.setCalculated(entry.row, entry.column, result);
    this.touched.set(entry.sheet, bounding(this.touched.get(entry.sheet) ?? written, written));
    // What reads cells that were not known to belong to this block is due again.
    const larger = written.rows * written.columns > before.rows * before.columns;
    if (larger) this.markReaders(entry, written);
  }

  private markReaders(source: Entry, area: Area): void {
    for (const known of this.entries.values())
      for (const entry of known.values()) {
        if (entry === source || this.evaluating.has(entry)) continue;
        const reads = entry.precedents.some(
          (one) => one.sheet === source.sheet && intersects(one.area, area),
        );
        if (reads) this.dirty.add(entry);
      }
  }

  private answer(entry: Entry): CellValue | CellValue[][] {
    let formula: Formula;
    try {
      formula = this.parse(entry.formula);
    } catch (thrown) {
      if (thrown instanceof SyntaxError) return NAME;
      throw thrown;
    }
    const scope: Scope = {
      workbook: this.workbook,
      at: entry,
      functions: this.options.functions ?? {},
      emptyCells: this.options.emptyCells === undefined ? 0 : this.options.emptyCells,
      read: (reference) => this.read(entry, reference),
      spillOf: (reference) => this.spillOf(entry, reference),
      parse: (text) => this.parse(text),
    };
    const value = valueOf(evaluate(formula, scope), scope);
    return Array.isArray(value) ? value.map((row) => row.map(shown)) : shown(value);
  }

  private parse(formula: string): Formula {
    let tree = this.parsed.get(formula);
    if (!tree) this.parsed.set(formula, (tree = parseFormula(formula)));
    return tree;
  }

  /** The values of cells; what is due among them is calculated first. Whole columns end where the sheet's use ends. */
  private read(reader: Entry, reference: CellReference): Matrix {
    const { sheet } = reference;
    reader.precedents.push(reference);
    this.bringUpToDate(sheet, reference.area);
    const area = sheet.reach(reference.area);
    return sheet.map(area, (cell): Scalar =>
      cell && (cell.value !== "" || cell.formula || cell.anchor) ? cell.value : null,
    );
  }

  private bringUpToDate(sheet: Sheet, area: Area): void {
    if (this.dirty.size === 0) return;
    const due = [...this.dirty].filter((entry) => entry.sheet === sheet && intersection(entry.extent, area));
    for (const entry of due) this.calculate(entry);
  }

  private spillOf(reader: Entry, reference: CellReference): CellReference {
    reader.precedents.push(reference);
    this.bringUpToDate(reference.sheet, reference.area);
    const { row, column } = reference.area;
    const cell = reference.sheet.cellAt(row, column);
    if (!cell?.formula) return new CellReference(reference.sheet, reference.area);
    if (cell.value instanceof CellError && cell.value.code === "#SPILL!") return reference;
    return new CellReference(reference.sheet, { row, column, ...(cell.spill ?? { rows: 1, columns: 1 }) });
  }
}

/** What a cell shows: an empty answer is 0. */
const shown = (value: Scalar): CellValue => value ?? 0;

const addressOf = ({ sheet, row, column }: Entry): string =>
  `${quoteSheetName(sheet.name)}!${formatArea(cellArea(row, column))}`;

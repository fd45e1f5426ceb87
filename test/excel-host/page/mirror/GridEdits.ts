import type { ICellData, IRange, Nullable, Worksheet } from "@univerjs/core";
import {
  type Area,
  bounding,
  cellArea,
  type CellInput,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  ModelError,
  moveCells,
  quoteSheetName,
  type Sheet,
  type Workbook,
} from "../../model";
import { fromLocalFormula } from "../../objects/localFormula";
import { modelValue, sameValue, typedInput } from "./cellContent";
import { cellStyle, formatOfStyle } from "./cellStyle";
import { formulaForGrid } from "./formulaForGrid";
import { followStructure } from "./followStructure";
import type { GridFormulaEngine } from "./GridFormulaEngine";
import type { WorkbookMirror } from "./WorkbookMirror";

const SHIFTS = {
  "sheet.mutation.insert-row": "down",
  "sheet.mutation.remove-rows": "up",
  "sheet.mutation.insert-col": "right",
  "sheet.mutation.remove-col": "left",
} as const;
const TOUCHES_WHOLE_SHEET =
  /^sheet\.mutation\.(reorder-range|move-range|move-rows|move-columns|set\.numfmt|remove\.numfmt)$/;
/** After these the grid does not calculate. */
const LOOKS_ONLY = /^sheet\.command\.(set-style|set-border|clear-selection-format)$/;

/**
 * Carries what a person does in the grid into the model, which raises the add-in's events. Whatever the command
 * was (typing, pasting, filling, sorting, undo), the cells it touched are compared with the model afterwards.
 */
export class GridEdits {
  /** Told when the model refused an edit; the grid is painted back. */
  onRefusal: ((failure: ModelError) => void) | null = null;
  private readonly touched = new Map<Sheet, Area>();
  private due = false;
  private readonly stop: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly mirror: WorkbookMirror,
    private readonly engine: GridFormulaEngine,
  ) {
    this.stop = mirror.book.onCommand((id, params, options) => {
      if (options["applyFormulaCalculationResult"]) return;
      this.follow(id, params);
    });
  }

  dispose(): void {
    this.stop();
  }

  private follow(id: string, params: Record<string, unknown>): void {
    const sheet = this.workbook.sheets.find((one) => one.id === params["subUnitId"]);
    if (sheet && id === "sheet.mutation.set-range-values") {
      if (!LOOKS_ONLY.test(String(params["trigger"]))) this.engine.expect();
      this.touch(sheet, areaOfCells(params["cellValue"]));
    } else if (sheet && id in SHIFTS) {
      this.engine.expect();
      const area = shiftedArea(params["range"] as IRange);
      this.attempt(sheet, () => moveCells(sheet, area, SHIFTS[id as keyof typeof SHIFTS]));
      this.touch(sheet, this.wholeOf(sheet));
    } else if (TOUCHES_WHOLE_SHEET.test(id)) {
      this.engine.expect();
      for (const one of sheet ? [sheet] : this.workbook.sheets) this.touch(one, this.wholeOf(one));
    } else {
      const change = followStructure(this.workbook, this.mirror, id, params, sheet);
      if (change) this.attempt(sheet, change);
    }
  }

  private attempt(sheet: Sheet | undefined, change: () => void): void {
    try {
      this.workbook.as("user", change);
    } catch (failure) {
      if (!(failure instanceof ModelError)) throw failure;
      this.onRefusal?.(failure);
      if (sheet) this.mirror.repaint(sheet);
    }
  }

  private touch(sheet: Sheet, area: Area | null): void {
    if (!area) return;
    const before = this.touched.get(sheet);
    this.touched.set(sheet, before ? bounding(before, area) : area);
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => this.absorbAll());
  }

  private absorbAll(): void {
    this.due = false;
    const touched = [...this.touched];
    this.touched.clear();
    for (const [sheet, area] of touched) this.attempt(sheet, () => this.absorb(sheet, area));
  }

  private absorb(sheet: Sheet, area: Area): void {
    const target = this.mirror.book.sheet(sheet.id)?.getSheet();
    if (!target) return;
    let changed: Area | null = null;
    const inputs = sheet.map(area, (_, row, column): CellInput => {
      const input = this.difference(sheet, target, row, column);
      if (input !== null)
        changed = changed ? bounding(changed, cellArea(row, column)) : cellArea(row, column);
      return input;
    });
    this.absorbFormats(sheet, target, area);
    const edited = changed as Area | null;
    if (!edited) return;
    const block = inputs
      .slice(edited.row - area.row, edited.row - area.row + edited.rows)
      .map((line) => line.slice(edited.column - area.column, edited.column - area.column + edited.columns));
    this.workbook.userEdit(`${quoteSheetName(sheet.name)}!${formatArea(edited)}`, block);
    this.mirror.repaint(sheet, edited);
  }

  /** What the model must be told about a cell; null where it knows. */
  private difference(sheet: Sheet, target: Worksheet, row: number, column: number): CellInput {
    const { book } = this.mirror;
    const cell = sheet.cellAt(row, column);
    const raw: Nullable<ICellData> = book.raw(target, row, column);
    const formula = raw?.f || raw?.si ? book.formula(sheet.id, row, column) : undefined;
    if (formula)
      return cell?.formula && formulaForGrid(cell.formula, sheet, row, book.staleTables) === formula
        ? null
        : fromLocalFormula(formula, this.workbook.culture);
    const value = modelValue(raw);
    if (!cell?.formula && (sameValue(value, cell?.value ?? "") || (cell?.anchor && value === "")))
      return null;
    return typedInput(value, sheet.numberFormatAt(row, column), this.workbook.culture);
  }

  private absorbFormats(sheet: Sheet, target: Worksheet, area: Area): void {
    const changes = new Map<string, Record<string, unknown>>();
    sheet.map(area, (_, row, column) => {
      const shown = formatOfStyle(target.getCellStyle(row, column) || null);
      const known = formatOfStyle(cellStyle(sheet.formatAt(row, column)));
      if (sameBag(shown, known)) return;
      const { ...kept } = sheet.formatAt(row, column) as Record<string, unknown>;
      for (const key of Object.keys(known)) delete kept[key];
      changes.set(`${row},${column}`, { ...kept, ...shown });
    });
    if (changes.size > 0)
      sheet.changeFormat(area, (format, row, column) => changes.get(`${row},${column}`) ?? format);
  }

  private wholeOf(sheet: Sheet): Area {
    const used = sheet.usedArea() ?? cellArea(0, 0);
    const matrix = this.mirror.book.sheet(sheet.id)?.getSheet().getCellMatrix();
    return {
      row: 0,
      column: 0,
      rows: Math.max(used.row + used.rows, matrix?.getLength() ?? 1),
      columns: Math.max(used.column + used.columns, (matrix?.getRange().endColumn ?? 0) + 1),
    };
  }
}

function areaOfCells(cells: unknown): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries((cells ?? {}) as Record<string, Record<string, unknown>>))
    for (const column of Object.keys(line ?? {})) {
      const cell = cellArea(Number(row), Number(column));
      area = area ? bounding(area, cell) : cell;
    }
  return area;
}

function shiftedArea(range: IRange): Area {
  const isRows = range.rangeType === 1 || range.startColumn === 0;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  return isRows && range.rangeType !== 2
    ? { row: range.startRow, column: 0, rows, columns: MAX_COLUMNS }
    : { row: 0, column: range.startColumn, rows: MAX_ROWS, columns };
}

function sameBag(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

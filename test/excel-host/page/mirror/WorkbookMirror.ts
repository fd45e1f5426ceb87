import { IUndoRedoService } from "@univerjs/core";
import type { StartedUniver } from "../grid/startUniver";
import {
  type Area,
  cellArea,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  type Sheet,
  type Workbook,
  type WorkbookChange,
} from "../../model";
import { bookForGrid } from "./bookForGrid";
import { evaluateRulesByRow } from "./evaluateRulesByRow";
import { GridBook } from "./GridBook";
import { paintCells, type PaintedFormats } from "./paintCells";
import { paintNames } from "./paintNames";
import { type PaintedRules, paintRules } from "./paintRules";
import { paintSheets } from "./paintSheets";
import { paintTables } from "./paintTables";
import { registerTableTheme } from "./tableTheme";

const EVERYTHING: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const RESHAPES: ReadonlySet<string> = new Set([
  "shifted",
  "sheetDeleted",
  "sheetAdded",
  "tableAdded",
  "tableDeleted",
]);

/**
 * Shows the model in the grid. Changes are gathered and painted together; each painter compares and writes only
 * what differs, so nothing is echoed and nothing is lost, whatever the order of events.
 */
export class WorkbookMirror {
  readonly book: GridBook;
  /** Called after painting that may change results. */
  onPainted: (() => void) | null = null;
  private readonly formats: PaintedFormats = new Map();
  private readonly tables = new Map<string, string>();
  private readonly rules: PaintedRules = new Map();
  private readonly names = new Map<string, string>();
  private readonly areas = new Map<Sheet, Area[]>();
  private due = false;
  private formulasDue = false;
  private selectionDue = false;
  private readonly stop: () => void;

  constructor(
    private readonly workbook: Workbook,
    started: StartedUniver,
    unitId: string,
  ) {
    this.book = GridBook.open(started, bookForGrid(workbook, unitId, this.formats));
    registerTableTheme(this.book);
    evaluateRulesByRow(this.book);
    this.stop = workbook.onChange((change) => this.note(change));
    this.selectionDue = true;
    this.flush();
  }

  dispose(): void {
    this.stop();
  }

  /** Paints an area again, as after an edit that the model refused. */
  repaint(sheet: Sheet, area: Area = EVERYTHING): void {
    this.areas.set(sheet, [...(this.areas.get(sheet) ?? []), area]);
    this.schedule();
  }

  /** Looks again at every formula: what stands in for a reference may have moved. */
  repaintFormulas(): void {
    this.formulasDue = true;
    this.schedule();
  }

  private note(change: WorkbookChange): void {
    if (change.kind === "calculated") return;
    if (change.kind === "cells" || change.kind === "formats" || change.kind === "sorted")
      this.repaint(change.sheet, change.area);
    if (change.kind === "shifted") this.repaint(change.sheet);
    // A table makes text of its headers without telling of the cells.
    if (change.kind === "tableAdded" || change.kind === "tableChanged")
      this.repaint(change.sheet, change.table.headerArea);
    if (change.kind === "selection" || change.kind === "sheetActivated") this.selectionDue = true;
    if (
      change.kind.startsWith("table") ||
      change.kind === "names" ||
      change.kind === "sheetRenamed" ||
      change.kind === "shifted"
    )
      this.formulasDue = true;
    // What the grid would undo no longer stands where it stood.
    if (change.origin === "addin" && RESHAPES.has(change.kind)) this.forgetUndo();
    this.schedule();
  }

  forgetUndo(): void {
    this.book.injector.get(IUndoRedoService).clearUndoRedo(this.book.unitId);
  }

  private schedule(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => this.flush());
  }

  /** Paints what is due, now. */
  flush(): void {
    this.due = false;
    for (const sheet of paintSheets(this.book, this.workbook, this.formats))
      this.areas.set(sheet, [EVERYTHING]);
    let wrote = false;
    const areas = [...this.areas];
    this.areas.clear();
    for (const [sheet, list] of areas)
      for (const area of list) wrote = paintCells(this.book, sheet, area, this.formats) || wrote;
    wrote = paintTables(this.book, this.workbook, this.tables) || wrote;
    wrote = paintNames(this.book, this.workbook, this.names) || wrote;
    if (this.formulasDue) wrote = this.paintFormulas() || wrote;
    this.formulasDue = false;
    // Rules change no cell's value: nobody has to wait for them.
    for (const sheet of this.workbook.sheets) paintRules(this.book, sheet, this.rules);
    if (this.selectionDue) this.select();
    this.selectionDue = false;
    if (wrote) this.onPainted?.();
  }

  private paintFormulas(): boolean {
    let wrote = false;
    for (const sheet of this.workbook.sheets)
      for (const [key, cell] of sheet.cells) {
        if (!cell.formula) continue;
        const area = cellArea(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
        wrote = paintCells(this.book, sheet, area, this.formats) || wrote;
      }
    return wrote;
  }

  private select(): void {
    const sheet = this.workbook.activeSheet;
    const target = this.book.sheet(sheet.id);
    if (!target) return;
    if (this.book.workbook.getActiveSheet().getSheetId() !== sheet.id)
      this.book.workbook.setActiveSheet(sheet.id);
    const { row, column } = sheet.selection;
    const rows = Math.min(sheet.selection.rows, target.getMaxRows() - row);
    const columns = Math.min(sheet.selection.columns, target.getMaxColumns() - column);
    const address = formatArea({ row, column, rows, columns });
    if (target.getSelection()?.getActiveRange()?.getA1Notation() === address) return;
    const range = target.getRange(row, column, rows, columns);
    range.activate();
    target.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
  }
}

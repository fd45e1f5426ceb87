import { ICommandService, type IDisposable } from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import {
  CellError,
  type CellValue,
  type FormulaEngine,
  MAX_COLUMNS,
  type Sheet,
  type Workbook,
} from "../../model";
import { modelValue, sameValue } from "./cellContent";
import type { WorkbookMirror } from "./WorkbookMirror";

const LONGEST_CALCULATION = 30_000;
/** The grid starts to calculate a tenth of a second after a change, or not at all. */
const LATEST_START = 250;

/**
 * The page's calculation: the grid's engine calculates what stands in the grid, and its answers, spilled blocks
 * included, are carried into the model, so that the add-in reads what a person sees.
 */
export class GridFormulaEngine implements FormulaEngine {
  /** The text that a function gave with an error, by sheet, row and column. */
  readonly errorTexts = new Map<string, string>();
  onBusyChange: ((busy: boolean) => void) | null = null;
  private following: Promise<void> | null = null;
  private again = false;
  private disposed = false;
  private readonly late: IDisposable;

  constructor(
    private readonly workbook: Workbook,
    private readonly mirror: WorkbookMirror,
  ) {
    mirror.onPainted = () => this.expect();
    // On a busy machine the grid may begin after nobody waits for it any more: its answers count all the same.
    this.late = mirror.book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationResultMutation.id && !this.following) this.expect();
    });
  }

  get busy(): boolean {
    return this.following !== null;
  }

  recalculate(full = false): void {
    this.mirror.flush();
    if (!full) return;
    this.errorTexts.clear();
    this.mirror.book.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
    this.expect();
  }

  /** Something changed in the grid: its engine will calculate. */
  expect(): void {
    if (this.disposed) return;
    if (this.following) {
      this.again = true;
      return;
    }
    this.following = this.follow();
    this.onBusyChange?.(true);
  }

  async settled(): Promise<void> {
    while (this.following) await this.following;
  }

  /** Resolves when the colours of conditional formats are calculated too. */
  async coloured(): Promise<void> {
    await this.settled();
    if (this.workbook.sheets.some((sheet) => sheet.conditionalFormats.length > 0))
      await this.session.waitForLatestApplied(LONGEST_CALCULATION, LATEST_START);
  }

  private get session(): FormulaCalculationSessionService {
    return this.mirror.book.injector.get(FormulaCalculationSessionService);
  }

  dispose(): void {
    this.disposed = true;
    this.late.dispose();
  }

  private async follow(): Promise<void> {
    try {
      do {
        this.again = false;
        await (this.hasFormulas()
          ? this.session.waitForLatestApplied(LONGEST_CALCULATION, LATEST_START)
          : Promise.resolve());
        if (!this.disposed && this.harvest()) this.mirror.repaintFormulas();
      } while (this.again && !this.disposed);
    } finally {
      this.following = null;
      this.onBusyChange?.(false);
    }
  }

  private hasFormulas(): boolean {
    return this.workbook.sheets.some(
      (sheet) =>
        sheet.conditionalFormats.length > 0 || [...sheet.cells.values()].some((cell) => cell.formula),
    );
  }

  /** Carries the answers into the model; answers whether a spilled block changed its size. */
  private harvest(): boolean {
    let resized = false;
    for (const sheet of this.workbook.sheets)
      for (const [key, cell] of [...sheet.cells]) {
        if (!cell.formula) continue;
        const row = Math.floor(key / MAX_COLUMNS);
        const column = key % MAX_COLUMNS;
        const answer = this.answerAt(sheet, row, column);
        if (!answer || isShown(sheet, row, column, answer)) continue;
        const before = JSON.stringify(cell.spill);
        const area = sheet.setCalculated(row, column, answer);
        resized = resized || JSON.stringify(sheet.cellAt(row, column)?.spill) !== before;
        this.workbook.emit({ kind: "calculated", sheet, area });
      }
    return resized;
  }

  private answerAt(sheet: Sheet, row: number, column: number): CellValue[][] | null {
    const { book } = this.mirror;
    const target = book.sheet(sheet.id)?.getSheet();
    if (!target) return null;
    const first = this.explained(sheet, row, column, modelValue(book.raw(target, row, column)));
    const spill = book.spillOf(sheet.id, row, column);
    if (!spill || (first instanceof CellError && first.code === "#SPILL!")) return [[first]];
    return Array.from({ length: spill.rows }, (_, i) =>
      Array.from({ length: spill.columns }, (_, j) =>
        i === 0 && j === 0
          ? first
          : this.explained(
              sheet,
              row + i,
              column + j,
              modelValue(book.spilled(sheet.id, row + i, column + j)),
            ),
      ),
    );
  }

  private explained(sheet: Sheet, row: number, column: number, value: CellValue): CellValue {
    if (!(value instanceof CellError)) return value;
    return new CellError(value.code, this.errorTexts.get(`${sheet.id} ${row},${column}`) ?? "");
  }
}

function isShown(sheet: Sheet, row: number, column: number, answer: CellValue[][]): boolean {
  const cell = sheet.cellAt(row, column);
  const size = cell?.spill ?? { rows: 1, columns: 1 };
  if (size.rows !== answer.length || size.columns !== (answer[0]?.length ?? 0)) return false;
  return answer.every((line, i) =>
    line.every((value, j) => {
      const held = sheet.valueAt(row + i, column + j);
      return sameValue(held, value) && detailOf(held) === detailOf(value);
    }),
  );
}

const detailOf = (value: CellValue): string => (value instanceof CellError ? value.detail : "");

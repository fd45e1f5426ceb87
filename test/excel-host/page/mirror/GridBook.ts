import type {
  ICellData,
  IMutation,
  IRange,
  IWorkbookData,
  Nullable,
  Univer,
  Worksheet,
} from "@univerjs/core";
import { ICommandService, type Injector, IUniverInstanceService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { StartedUniver } from "../grid/startUniver";
import type { Area } from "../../model";

/** The grid's open workbook, with the ways into Univer that its facade does not offer. */
export class GridBook {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;

  /** Names of tables that were taken away. */
  readonly staleTables = new Set<string>();

  constructor(
    started: StartedUniver,
    readonly unitId: string,
  ) {
    this.univer = started.univer;
    this.api = started.api;
    this.injector = started.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  /** Opens a workbook in the grid. */
  static open(started: StartedUniver, book: IWorkbookData): GridBook {
    started.api.createWorkbook(book);
    // Without the focus the grid's undo does not know what to undo.
    started.univer.__getInjector().get(IUniverInstanceService).focusUnit(book.id);
    return new GridBook(started, book.id);
  }

  get workbook(): FWorkbook {
    const workbook = this.api.getWorkbook(this.unitId);
    if (!workbook) throw new Error(`The grid has no workbook ${this.unitId}.`);
    return workbook;
  }

  sheet(sheetId: string): FWorksheet | null {
    return this.workbook.getSheetBySheetId(sheetId);
  }

  /** Runs a mutation: it leaves no entry in the grid's undo list, and carries the mirror's mark. */
  run<P extends object>(mutation: Pick<IMutation<P>, "id">, params: Omit<P, "unitId">): void {
    // The mark tells the mirror's doing from a person's.
    const options = { fromModel: true };
    this.commands.syncExecuteCommand(mutation.id, { unitId: this.unitId, ...params }, options);
  }

  /** Follows what is done to the grid by anything but the mirror. */
  onCommand(
    listener: (id: string, params: Record<string, unknown>, options: Record<string, unknown>) => void,
  ): () => void {
    const subscription = this.commands.onCommandExecuted((command, options) => {
      const marks = (options ?? {}) as Record<string, unknown>;
      const params = (command.params ?? {}) as Record<string, unknown>;
      if (marks["fromModel"] || params["unitId"] !== this.unitId) return;
      listener(command.id, params, marks);
    });
    return () => subscription.dispose();
  }

  /** What stands in a cell, before formats and rules: nothing for the cells that a formula spills into. */
  raw(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    return sheet.getCellRaw(row, column);
  }

  /** The formula of a cell; copies of a neighbour's formula included. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
  }

  /** The block that a formula fills, by its first cell. */
  spillOf(sheetId: string, row: number, column: number): Area | null {
    const range = (
      this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] as
        | Record<number, Record<number, IRange | undefined> | undefined>
        | undefined
    )?.[row]?.[column];
    return range
      ? {
          row,
          column,
          rows: range.endRow - range.startRow + 1,
          columns: range.endColumn - range.startColumn + 1,
        }
      : null;
  }

  /** What a formula put into a cell that it spills into. */
  spilled(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const sheet = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId] as
      | Record<number, Record<number, ICellData | undefined> | undefined>
      | undefined;
    return sheet?.[row]?.[column] ?? null;
  }
}

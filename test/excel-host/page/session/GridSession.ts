import type { Culture, Sheet } from "../../model";
import { CellError, cultureOf, formatArea, quoteSheetName, type Workbook } from "../../model";
import type { LoadedFunction } from "../functions/loadFunctions";
import { type StartedUniver, startUniver } from "../grid/startUniver";
import { GridEdits } from "../mirror/GridEdits";
import { GridFormulaEngine } from "../mirror/GridFormulaEngine";
import { localNumbers } from "../mirror/localNumbers";
import { registerFunctions } from "../mirror/registerFunctions";
import { WorkbookMirror } from "../mirror/WorkbookMirror";
import { LOCALES, type PageLanguage } from "../words/wordsOf";

/** What the status line says about the selected cell. */
export interface SelectedCell {
  readonly address: string;
  readonly formula: string;
  readonly error: string;
  readonly rows: number;
  readonly columns: number;
}

let books = 0;

/** One workbook open in the grid: model, mirror, calculation and a person's edits, joined. */
export class GridSession {
  readonly mirror: WorkbookMirror;
  readonly engine: GridFormulaEngine;
  readonly edits: GridEdits;
  private readonly stop: () => void;
  private readonly started: StartedUniver;
  private readonly element: HTMLElement;

  /** Each workbook gets a grid of its own: Univer 0.25.1 does not paint a second one in the place of a closed one. */
  constructor(
    readonly workbook: Workbook,
    place: HTMLElement,
    functions: readonly LoadedFunction[],
    language: PageLanguage,
    dark: boolean,
  ) {
    this.element = document.createElement("div");
    this.element.className = "book";
    place.append(this.element);
    this.started = startUniver(this.element, dark);
    this.mirror = new WorkbookMirror(workbook, this.started, `book-${++books}`);
    this.engine = new GridFormulaEngine(workbook, this.mirror);
    registerFunctions(this.mirror.book, functions, (sheetId, row, column, text) =>
      this.engine.errorTexts.set(`${sheetId} ${row},${column}`, text),
    );
    workbook.engine = this.engine;
    this.edits = new GridEdits(workbook, this.mirror, this.engine);
    this.setLanguage(language);
    localNumbers(this.mirror.book, () => workbook.culture);
    this.engine.recalculate(true);
    this.stop = workbook.onChange(({ kind }) => {
      if (kind === "selection" || kind === "calculated" || kind === "cells" || kind === "sheetActivated")
        this.onSelectionShown?.();
    });
  }

  onSelectionShown: (() => void) | null = null;

  /** When the grid stands on the page with every formula calculated. */
  async shown(): Promise<void> {
    await this.started.rendered;
    await this.engine.settled();
  }

  dispose(): void {
    this.stop();
    this.edits.dispose();
    this.engine.dispose();
    this.mirror.dispose();
    this.started.univer.dispose();
    this.element.remove();
  }

  setDark(dark: boolean): void {
    this.started.api.toggleDarkMode(dark);
  }

  /** Numbers as the language writes them, in the grid and for the add-in. */
  setLanguage(language: PageLanguage): void {
    this.workbook.culture = cultureOf(LOCALES[language]);
    this.mirror.book.workbook.setNumfmtLocal(language);
  }

  get culture(): Culture {
    return this.workbook.culture;
  }

  /** The selected cell, for the status line. */
  selected(): SelectedCell {
    const sheet = this.workbook.activeSheet;
    const { row, column, rows, columns } = sheet.selection;
    const cell = sheet.cellAt(row, column);
    return {
      address: addressOf(sheet, row, column),
      formula: cell?.formula ?? "",
      error: cell?.value instanceof CellError ? cell.value.detail : "",
      rows,
      columns,
    };
  }
}

function addressOf(sheet: Sheet, row: number, column: number): string {
  return `${quoteSheetName(sheet.name)}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
}

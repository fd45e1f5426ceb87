import type { Language } from "../base";
import type { KeyDefinition } from "../distribution-key";
import type { Scenario } from "../scenario";
import type { OffersPort } from "./offersPort";
import type { SettingsTables } from "./settingsTables";

/** A table or headed range found in the workbook, read with blanks as "" and codes as text where the cell is text. */
export interface FoundTable {
  /** Stable within the session: table id, or sheet!address for a headed range. */
  readonly id: string;
  /** Table name; for a headed range, undefined. */
  readonly tableName?: string;
  readonly sheet: string;
  /** Address of header and rows, without the sheet, e.g. A4:M294. */
  readonly address: string;
  /** 0-based place of the header's first cell. */
  readonly origin: { readonly sheet: string; readonly row: number; readonly column: number };
  /** Header row first; a table's totals row is left out. */
  readonly values: readonly (readonly unknown[])[];
}

/** A scenario with its key, as kept in the workbook. */
export interface NamedScenario {
  readonly name: string;
  readonly definition: KeyDefinition;
  readonly scenario: Scenario;
}

/** Where a table stood when it was last worked on. */
export interface TablePlace {
  readonly id: string;
  readonly tableName?: string;
  readonly sheet: string;
  readonly address: string;
}

/** Everything the add-in keeps in the workbook (custom XML part; the active one also as visible tables). */
export interface StoredScenarios {
  /** Form that it was read from, lifted to that of this version; what is written always has the form of this version. */
  readonly version?: number;
  readonly active: string;
  readonly scenarios: readonly NamedScenario[];
  /** The table that they were last used with. */
  readonly table?: TablePlace;
}

/** What to write: live formulas or plain values, in the workbook's language. */
export interface WriteRequest {
  readonly table: FoundTable;
  readonly named: NamedScenario;
  readonly language: Language;
  readonly as: "formulas" | "values";
  /** Header row and result rows as computed in the pane; written as values, or compared with what the formula gives. */
  readonly result: readonly (readonly (string | number)[])[];
  /** Replace cells of the user's that stand in the way; asked for first. */
  readonly replace: boolean;
}

/** A result as it was written: live or as values, from which table and which scenario. */
export type WrittenResult = Pick<WriteRequest, "as" | "named" | "table">;

/** A cell of the user's that gets a figure, with what stood there when it was decided on. */
export interface CellChange {
  readonly sheet: string;
  /** "K7" */
  readonly address: string;
  readonly before: string | number;
  readonly value: string | number;
}

/** What is put into the municipal table, from returned copies or an inventory: figures, a sheet that lists them, and a part that remembers them. */
export interface TakeBackRequest {
  readonly cells: readonly CellChange[];
  /** Columns for agreed places and capacities that the table lacks, added at its right end in this order; body below the header, row by row. */
  readonly columns?: readonly {
    readonly table: FoundTable;
    readonly header: string;
    readonly values: readonly (string | number)[];
  }[];
  readonly log: {
    readonly sheet: string;
    readonly cells: readonly (readonly (string | number)[])[];
    /** 0-based rows that head columns, beside the first row: in bold. */
    readonly heads?: readonly number[];
    /** How far an earlier log reaches that stands on the sheet, whoever wrote it: it is replaced. */
    readonly standing?: { readonly rows: number; readonly columns: number };
    /** Absent, both, where nothing is remembered but what the sheet says. */
    readonly namespace?: string;
    readonly xml?: string;
  };
  /** The result as it becomes, written where one of ours stands in the workbook. */
  readonly result?: WriteRequest;
  /** false: a cell that holds anything stands in the way, and is asked about first; not one that holds what was written from here, or what it is to hold. */
  readonly replace?: boolean;
  /** Scenario that follows the capacity from this write on, and no longer when it is undone. */
  readonly follows?: string;
}

/** What a write did, or why nothing was written. */
export type WriteOutcome =
  | { readonly kind: "written"; readonly sheet: string; readonly address: string }
  | { readonly kind: "occupied"; readonly sheet: string; readonly cells: readonly string[] }
  /** Someone else has written the result since it was last looked at: asked about first. */
  | { readonly kind: "overtaken"; readonly sheet: string; readonly title: string }
  | { readonly kind: "failed"; readonly reason: WorkbookFault; readonly detail: string };

export type WorkbookFault =
  | "protected"
  | "cellEdit"
  | "tooLarge"
  | "busy"
  | "readOnly"
  | "newerForm"
  | "damagedForm"
  | "unknown";

/** What undo did: cells that someone changed since are left and listed. */
export interface UndoOutcome {
  readonly undone: boolean;
  readonly left: readonly string[];
  /** Headers that were put back: from what they were changed to, to what they had been. */
  readonly headers?: readonly HeaderChange[];
  /** Scenario that had begun to follow the capacity with what was undone. */
  readonly followed?: string;
}

/** Another header for a column of a table. */
export interface HeaderChange {
  /** 0-based within the table. */
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

export type HeaderOutcome =
  | { readonly kind: "renamed" }
  | { readonly kind: "failed"; readonly reason: WorkbookFault; readonly detail: string };

/** The row that somebody has gone to in the workbook. */
export interface RowSelection {
  readonly sheet: string;
  /** 0-based */
  readonly row: number;
  /** What stands first in the row, as text: a code, on the result's sheet. */
  readonly first: string;
}

export type HighlightOutcome =
  | { readonly kind: "highlighted"; readonly rows: number }
  | { readonly kind: "failed"; readonly reason: WorkbookFault; readonly detail: string };

/** What changed, where, and whether a co-author changed it; for the visible key and scenario also what stood there before and what stands there now. */
export interface WorkbookChange {
  readonly sheet: string;
  readonly remote: boolean;
  /** A sheet of ours that someone else has written. */
  readonly isOurs?: boolean;
  readonly settings?: { readonly before: SettingsTables; readonly after: SettingsTables };
}

/** What the product needs from a workbook. The Office.js adapter implements it; the pane and the commands know only this. */
export interface WorkbookPort {
  /** Every table and headed range that may hold municipalities. */
  findTables(): Promise<readonly FoundTable[]>;
  readScenarios(): Promise<StoredScenarios | undefined>;
  /** Says what one sets out from where the workbook holds no scenarios yet: others who open it set out from the same. */
  setOutFrom(stored: StoredScenarios): void;
  /** Keeps the scenarios, joined with what someone else has stored since they were read; what is kept then. */
  saveScenarios(stored: StoredScenarios): Promise<StoredScenarios>;
  /** Writes key and scenario tables, the result on a sheet of its own, and the highlights: all or nothing, at most 6 exchanges together with findTables. */
  writeAndHighlight(request: WriteRequest): Promise<WriteOutcome>;
  clearHighlights(): Promise<HighlightOutcome>;
  undo(): Promise<UndoOutcome>;
  canUndo(): boolean;
  /** The result written last from here and not taken back; undefined where there is none. */
  standing(): WrittenResult | undefined;
  /** Whether the page was loaded anew and what had been written before cannot be undone from here any more, for want of room; true once. */
  hasLostUndo(): boolean;
  /** The workbook as the file that Excel would save. */
  readFile(): Promise<Uint8Array>;
  /** Opens a file as a workbook of its own; false where the platform refuses. */
  openCopy(file: Uint8Array): Promise<boolean>;
  /** The text of the workbook's part of a namespace; undefined where there is none. */
  readPart(namespace: string): Promise<string | undefined>;
  /** Puts what came back from others into the workbook: all or nothing, and undone like a write. */
  takeBack(request: TakeBackRequest): Promise<WriteOutcome>;
  /** Selects a cell, e.g. "Underlag", "D14". */
  goTo(sheet: string, address: string): Promise<void>;
  /** How many cells of ours show #NAME?, as a workbook does that was saved without the add-in. */
  countBrokenFormulas(): Promise<number>;
  /** Gives columns of a table other headers: all or none, and undo takes it back. */
  renameHeaders(table: FoundTable, changes: readonly HeaderChange[]): Promise<HeaderOutcome>;
  /** Calls back when a cell, or cells of one row, are selected; returns how to stop. */
  onSelection(listener: (selection: RowSelection) => void): Promise<() => void>;
  /** Re-enters our formulas where a workbook saved #NAME?; the number of cells repaired. */
  repairFormulas(): Promise<number>;
  /** Calls back when cells, tables or sheets change, other than by ourselves; returns how to stop. */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => void>;
  /** What the place for offers asks of the workbook; fetched when first needed. */
  offersPort(): Promise<OffersPort>;
}

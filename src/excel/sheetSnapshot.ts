import type { CellChange, WrittenResult } from "../workbook";
import type { OwnBlock } from "./ownNotes";

/** A sheet that we are about to write, as it was before: the cells from A1 on that a write can touch, their looks, its tables. */
export interface SheetSnapshot {
  readonly sheet: string;
  readonly existed: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** Widths of the columns [points]. */
  readonly widths: readonly number[];
  /** Frozen rows and columns; 0 where none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Tables that stood on the sheet: name and address without the sheet. */
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  /** What we had noted to have written there. */
  readonly block: OwnBlock | undefined;
}

/** What one write changed, so that it can be taken back. */
export interface WriteRecord {
  readonly before: readonly SheetSnapshot[];
  /** What we gave each sheet; absent for a write that failed midway. */
  readonly after: Readonly<Record<string, OwnBlock>>;
  /** Conditional formats of the sheets that get highlights, before the write, with the sheet's id: those that came with a failed write are found by it. */
  readonly highlighted: readonly { readonly sheet: string; readonly known: readonly string[] }[];
  /** The note before the write, which names the highlights that stood then. */
  readonly notesBefore: string;
  /** The result that stands with it; absent where none was written. */
  readonly result?: WrittenResult;
  /** What was put beside our own sheets, from returns or an inventory. */
  readonly taken?: TakenBack;
}

/** Cells of the user's, columns and a part of ours, as they were and as they became. */
export interface TakenBack {
  readonly cells: readonly (Pick<CellChange, "sheet" | "address" | "value"> & {
    /** Value or formula that stood there. */
    readonly before: unknown;
  })[];
  /** Columns that were added, from left to right: where each stands with its header, and the table that it was added to. */
  readonly columns: readonly {
    readonly sheet: string;
    readonly table: string | undefined;
    readonly address: string;
    readonly header: string;
    readonly values: readonly (string | number)[];
  }[];
  readonly part?: { readonly namespace: string; readonly before: string | undefined };
  /** Scenario that began to follow the capacity with it. */
  readonly follows?: string;
}

import type { FoundTable, UndoOutcome, WorkbookFault } from "./workbookPort";

/** A sheet of ours in a workbook of offers: title and notes from A1, and last a block that is written as values or that a formula spills. */
export interface OffersSheet {
  readonly name: string;
  /** Rows above the block. */
  readonly head: readonly (readonly (string | number)[])[];
  /** Header first; what it came to in the pane, where a formula stands for it. */
  readonly block: readonly (readonly (string | number | boolean)[])[];
  readonly formula?: string;
  /** [points] by column of the block */
  readonly widths?: readonly number[];
  /** Written only in the place of one of ours that stands already. */
  readonly isRefresh?: boolean;
}

/** What is to be written beside the offers. */
export interface OffersWrite {
  readonly sheets: readonly OffersSheet[];
  /** Replace cells of the user's that stand in the way; asked for first. */
  readonly replace: boolean;
}

/** What a write did. "mixed": the workbook holds municipalities to distribute over or a scenario, so nothing of offers is written into it. */
export type OffersWriteOutcome =
  | { readonly kind: "written"; readonly sheets: readonly string[] }
  | { readonly kind: "occupied"; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly kind: "mixed" }
  | { readonly kind: "failed"; readonly reason: WorkbookFault; readonly detail: string };

/** What the place for offers needs from the workbook that holds them. */
export interface OffersPort {
  /** Every table headed Parameter, with its value beside. */
  findRules(): Promise<readonly FoundTable[]>;
  /** All or nothing. */
  write(request: OffersWrite): Promise<OffersWriteOutcome>;
  undo(): Promise<UndoOutcome>;
  canUndo(): boolean;
}

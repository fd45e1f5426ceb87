import type { CellLook } from "./cellLook";

/** An error that a cell shows: "#N/A". */
export interface FileError {
  readonly error: string;
}

/** A cell of a workbook file. */
export interface FileCell {
  /** 0-based */
  readonly row: number;
  /** 0-based */
  readonly column: number;
  /** What the cell shows; with a formula, what it last came to. Dates are numbers with a date's format. */
  readonly value: string | number | boolean | FileError | null;
  /** In English and without "=", add-in functions as they are written in Excel: "FORDELA.SHARE(A1:A9)". */
  readonly formula?: string;
  /** The area that the formula fills: "B2:D12". Its other cells hold what it last came to. */
  readonly spill?: string;
  readonly look?: CellLook;
}

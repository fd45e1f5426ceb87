import type { FileCell } from "./fileCell";
import type { FileTable } from "./fileTable";

/** A rule that cells hold a whole number from 0, or nothing. */
export interface WholeNumberRule {
  /** "K5:K12" */
  readonly range: string;
  readonly most: number;
  /** What is said to who types something else. */
  readonly message: string;
}

/** A sheet of a workbook file. */
export interface FileSheet {
  readonly name: string;
  /** Cells that hold or show something, in no order that counts. */
  readonly cells: readonly FileCell[];
  readonly tables?: readonly FileTable[];
  /** Rows and columns that stand still. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** [characters] by 0-based column */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** [points] by 0-based row */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** 0-based */
  readonly hiddenColumns?: readonly number[];
  /** Areas merged into one cell: "A1:D1". */
  readonly merged?: readonly string[];
  /** Rules for what may be typed. */
  readonly validations?: readonly WholeNumberRule[];
  /** Only input cells may be filled in; there is no password. */
  readonly isProtected?: boolean;
  readonly visibility?: "hidden" | "veryHidden";
  readonly hidesGridlines?: boolean;
  /** [RRGGBB] */
  readonly tabColour?: string;
}

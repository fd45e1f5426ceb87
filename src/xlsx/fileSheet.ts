import type { FileCell } from "./fileCell";
import type { FileTable } from "./fileTable";

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
  readonly visibility?: "hidden" | "veryHidden";
  readonly hidesGridlines?: boolean;
  /** [RRGGBB] */
  readonly tabColour?: string;
}

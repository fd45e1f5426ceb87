import type { Cell } from "./cell";

/** Where a block's first cell stands in its workbook: that of its header, or of the titles above it. */
export interface Origin {
  readonly sheet: string;
  /** [row] 0-based. */
  readonly row: number;
  /** [column] 0-based. */
  readonly column: number;
}

/** A block with a header row, as read: headers, rows of cells, and where it stands if that is known. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly origin?: Origin;
}

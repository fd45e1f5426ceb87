import type { FileCell } from "../../xlsx";

/** What an argument of a formula stands for, cell by cell. */
export interface CellBlock {
  readonly rows: number;
  readonly columns: number;
  readonly value: (row: number, column: number) => FileCell["value"];
  /** How a formula on any sheet names the cell: "'Underlag'!$C$4"; a constant is itself. */
  readonly cell: (row: number, column: number) => string;
  /** How a formula names an area of it: "'Underlag'!$C$4:$C$9". */
  readonly area: (row: number, column: number, lastRow: number, lastColumn: number) => string;
}

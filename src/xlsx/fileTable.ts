/** A table (Ctrl+T) on a sheet. Its headers also stand as text in the first row of its range. */
export interface FileTable {
  readonly name: string;
  /** "A4:Q294", header and totals row included. */
  readonly range: string;
  readonly headers: readonly string[];
  readonly hasTotals?: boolean;
  /** One of Excel's own: "TableStyleMedium2". */
  readonly style?: string;
}

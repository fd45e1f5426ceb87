import type { CellError } from "./CellError";

/** What a cell holds; `""` is an empty cell. */
export type CellValue = string | number | boolean | CellError;

/** What a program or a person gives a cell: a value, a formula (`=…`), or null to leave the cell alone. */
export type CellInput = string | number | boolean | CellError | null;

/**
 * How a cell looks: one entry per property, named by its path in the API
 * (`NumberFormat`, `Fill.Color`, `Font.Bold`, `Borders.EdgeTop.Style`, `HorizontalAlignment`). Never changed
 * in place, so equal bags may be shared and compared by identity.
 */
export type FormatBag = Readonly<Record<string, unknown>>;

export interface Cell {
  value: CellValue;
  /** English formula with its `=`. */
  formula?: string;
  format?: FormatBag;
  /** Where this cell shows part of a spilled block: the cell that the formula stands in. */
  anchor?: { readonly row: number; readonly column: number };
  /** On the cell with the formula: the block that it fills. */
  spill?: { readonly rows: number; readonly columns: number };
}

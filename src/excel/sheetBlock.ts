/** What stands on a sheet of ours after a write: cells given one by one, and the area that they may spill over. */
export interface SheetBlock {
  readonly sheet: string;
  /** Formulas and values from A1 on. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** Area from A1 that belongs to us, spilled cells included. */
  readonly rows: number;
  readonly columns: number;
}

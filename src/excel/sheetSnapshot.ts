/** A sheet of ours as it was before a write. */
export interface SheetSnapshot {
  readonly sheet: string;
  readonly existed: boolean;
  /** Address without the sheet; undefined where the sheet was empty or absent. */
  readonly address?: string;
  readonly formulas?: readonly (readonly unknown[])[];
}

/** What one write changed, so that it can be taken back. */
export interface WriteRecord {
  readonly before: readonly SheetSnapshot[];
  /** Cells that we gave, sheet by sheet, from A1 on, and the area that is ours. */
  readonly after: readonly {
    readonly sheet: string;
    readonly formulas: readonly (readonly unknown[])[];
    readonly rows: number;
    readonly columns: number;
  }[];
  /** The note before the write, which names the highlights that stood then. */
  readonly notesBefore: string;
}

import type { HighlightRule } from "../workbook";

/** Key of the workbook setting in which the add-in notes what it wrote. */
export const ownNotesKey = "fordela.own";

/** What we gave a sheet of ours, from A1 on, and the area that it fills. */
export interface OwnBlock {
  readonly cells: readonly (readonly (string | number)[])[];
  /** Area from A1 that is ours, spilled cells included. */
  readonly rows: number;
  readonly columns: number;
  /** The first cell of the last row given is a formula whose answer spills over the rest of the area. */
  readonly isLive: boolean;
}

/** Highlights of ours: sheet (by its id, which a new name does not change) and address, the ids of the conditional formats, and their rules, so that they can be put back. */
export interface OwnHighlights {
  readonly sheet: string;
  readonly address: string;
  readonly ids: readonly string[];
  readonly rules: readonly HighlightRule[];
}

/** What the add-in wrote into this workbook: the block on each sheet of ours by the sheet's name, and the highlights. */
export interface OwnNotes {
  readonly sheets: Readonly<Record<string, OwnBlock>>;
  readonly highlights: readonly OwnHighlights[];
  /** Mark of the runtime that wrote last. */
  readonly by?: string;
}

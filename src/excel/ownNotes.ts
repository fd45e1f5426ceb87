import type { HighlightRule } from "../workbook";

/** Key of the workbook setting in which the add-in notes what it wrote. */
export const ownNotesKey = "fordela.own";

/** Highlights of ours: sheet and address, the ids of the conditional formats, and their rules, so that they can be put back. */
export interface OwnHighlights {
  readonly sheet: string;
  readonly address: string;
  readonly ids: readonly string[];
  readonly rules: readonly HighlightRule[];
}

/** What the add-in wrote into this workbook: the block on each sheet of ours, and the highlights. */
export interface OwnNotes {
  /** Sheet name → address of our block on it. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly highlights: readonly OwnHighlights[];
}

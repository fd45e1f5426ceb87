import type { FileCell } from "./fileCell";
import type { FileSheet } from "./fileSheet";
import type { InputPlace } from "./inputPlace";

/** A cell of a copy; input cells say what they are for. */
export interface CopyCell extends FileCell {
  readonly input?: InputPlace;
}

/** A sheet of a copy. */
export interface CopySheet extends FileSheet {
  readonly cells: readonly CopyCell[];
}

/** How the cells of a copy look. */
export const copyLooks = {
  title: { bold: true, size: 16 },
  header: { bold: true, fill: "DDE6F0", wraps: true, vertical: "center" },
  text: { wraps: true, vertical: "top" },
  strong: { bold: true },
  input: { fill: "FFF9D6", isInput: true },
  code: { numberFormat: "@" },
  codeInput: { numberFormat: "@", fill: "FFF9D6", isInput: true },
} as const;

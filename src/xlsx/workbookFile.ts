import type { CustomXmlPart } from "./customXmlPart";
import type { FileSheet } from "./fileSheet";

/** A name for a range, a formula or a constant. */
export interface FileName {
  readonly name: string;
  /** Without "=": "Underlag!$A$1:$D$10", "0.4". */
  readonly formula: string;
  /** The sheet that the name belongs to; the whole workbook where left out. */
  readonly sheet?: string;
}

/** A workbook as plain values, the same read from a file and to be written to one. */
export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  readonly names?: readonly FileName[];
  readonly customXml?: readonly CustomXmlPart[];
  /** Position of the sheet that it opens on; the first where left out. */
  readonly activeSheet?: number;
  readonly title?: string;
  readonly author?: string;
  /** When it was made: "2024-01-31T00:00:00Z". A file without it bears the day 2000-01-01. */
  readonly created?: string;
}

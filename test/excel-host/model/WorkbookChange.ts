import type { Area } from "./Area";
import type { CellValue } from "./Cell";
import type { Sheet } from "./Sheet";
import type { Table } from "./Table";

/** Who made a change: the add-in through the API, the person at the grid, or a co-author elsewhere. */
export type Origin = "addin" | "user" | "remote";

/** One entry of the change log; everything a second view needs to follow the workbook. */
export type WorkbookChange = {
  readonly origin: Origin;
  /** The add-in's connection that made it; several people may have the workbook open, each with a client of their own. */
  readonly session?: object;
} & (
  | { readonly kind: "cells"; readonly sheet: Sheet; readonly area: Area; readonly before: CellValue }
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "formats"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "shifted"; readonly sheet: Sheet; readonly area: Area; readonly shift: Shift }
  | { readonly kind: "sorted"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "columnWidths" | "rowHeights"; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated";
      readonly sheet: Sheet;
      readonly previous?: Sheet;
    }
  | { readonly kind: "sheetRenamed"; readonly sheet: Sheet; readonly before: string }
  | {
      readonly kind: "sheetProperties" | "sheetMoved" | "protection" | "freeze" | "conditionalFormats";
      readonly sheet: Sheet;
    }
  | {
      readonly kind: "tableAdded" | "tableChanged" | "tableDeleted";
      readonly sheet: Sheet;
      readonly table: Table;
    }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "names" | "settings" | "documentSettings" | "xmlParts" }
);

/** Which way cells moved: `down`/`right` on insert, `up`/`left` on delete. */
export type Shift = "down" | "right" | "up" | "left";

/** The part of a change that its maker states; the workbook adds who made it. */
export type ChangeFact = WorkbookChange extends infer Change
  ? Change extends { origin: Origin }
    ? Omit<Change, "origin" | "session">
    : never
  : never;

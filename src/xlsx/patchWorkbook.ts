import { success } from "../base";
import type { Result } from "../base";
import { addSheet } from "./addSheet";
import { addTableColumns } from "./addTableColumns";
import type { AddedColumns } from "./addTableColumns";
import type { CustomXmlPart } from "./customXmlPart";
import type { FileCell } from "./fileCell";
import type { FileSheet } from "./fileSheet";
import { openPackage } from "./openPackage";
import { packageLimits } from "./packageLimits";
import { patchCells } from "./patchCells";
import { putCustomXml } from "./putCustomXml";
import { savePackage } from "./savePackage";

/** What to change in a workbook; all the rest of it stays as it is. */
export interface WorkbookPatch {
  /** Sheets to put at the end, or whose cells to replace where one of that name is there. */
  readonly sheets?: readonly FileSheet[];
  /** Cells to change where they stand. */
  readonly cells?: readonly { readonly sheet: string; readonly cells: readonly FileCell[] }[];
  /** Columns by which tables grow; their header cells are among the cells. */
  readonly columns?: readonly AddedColumns[];
  readonly customXml?: readonly CustomXmlPart[];
}

/** A workbook as changed. */
export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** Cells that could not be changed, as other cells share their formula: "Underlag!D14". */
  readonly left: readonly string[];
}

/**
 * Changes a user's workbook without writing it anew: only the parts concerned are touched. Charts, pivots, macros, formats and
 * whatever else stands in it keep their bytes.
 * @remarks Errors: F801–F805, as when it is read.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  patch: WorkbookPatch,
  limits = packageLimits,
): Result<PatchedWorkbook> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  let parts = opened.value;
  const left: string[] = [];
  for (const { sheet, cells } of patch.cells ?? []) {
    const patched = patchCells(parts, sheet, cells);
    ({ parts } = patched);
    left.push(...patched.left.map((address) => `${sheet}!${address}`));
  }
  for (const added of patch.columns ?? []) parts = addTableColumns(parts, added);
  for (const sheet of patch.sheets ?? []) parts = addSheet(parts, sheet);
  for (const part of patch.customXml ?? []) parts = putCustomXml(parts, part);
  return success({ bytes: savePackage(parts), left });
}

import { languages, success } from "../base";
import type { Language, Result } from "../base";
import type { MunicipalTable } from "../municipalities";
import type { MergedFile, MergeLog, MunicipalCell } from "../sharing";
import { copyTexts, mergeTexts } from "../wording";
import type { FoundTable } from "../workbook";
import { mergeLogFile } from "../xlsx";
import type { WorkbookFile, WorkbookPatch } from "../xlsx";
import { freeSheetName } from "./freeSheetName";
import { municipalPatch } from "./municipalPatch";
import { withFormulas } from "./withFormulas";

/** A base, and what was taken back into it or undone. */
export interface MergedState {
  readonly workbook: WorkbookFile;
  readonly table: FoundTable;
  readonly municipal: MunicipalTable;
  readonly language: Language;
  /** As the base holds it. */
  readonly earlier: MergeLog;
  readonly log: MergeLog;
  readonly cells: readonly MunicipalCell[];
  /** The returns of this time. */
  readonly files: readonly MergedFile[];
}

/**
 * What changes in a base when returns are taken back: cells of its municipal table, the sheet that lists them, the part that remembers them.
 * @returns with the log as it is kept: where a cell held a formula, it says so
 * @remarks Errors: F821 no room for a column of agreed places or capacities.
 */
export function mergePatch(
  state: MergedState,
): Result<{ readonly log: MergeLog; readonly patch: WorkbookPatch }> {
  const { workbook, table, municipal, language, earlier, files } = state;
  const log = withFormulas(state.log, earlier, workbook, municipal);
  const cells = municipalPatch(workbook, table, municipal, state.cells, language);
  if (!cells.ok) return cells;
  const made = mergeLogFile(log, files, language);
  // Logs written before the codes were called so begin with the county's word.
  const heads = languages.flatMap((each) => [mergeTexts[each].countyCode, copyTexts[each].sumOf]);
  const name = freeSheetName(workbook, made.sheet.name, (sheet) =>
    sheet.cells.some(({ row, column, value }) => row === 0 && column === 0 && heads.includes(String(value))),
  );
  const isNothing = state.log === earlier && files.every((each) => each.differences.length === 0);
  const noted: WorkbookPatch = { sheets: [{ ...made.sheet, name }], customXml: [made.part] };
  return success({ log, patch: { ...cells.value, ...(isNothing ? {} : noted) } });
}

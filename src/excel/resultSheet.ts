import { allocateFormula, sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";
import type { OwnBlock } from "./ownNotes";
import { resultNote } from "./resultNote";

/** 0-based row in which the result's header stands. */
export const resultHeaderRow = 3;

/**
 * The result sheet: a title, what was distributed by which key, when highlights apply, and the block, live or as values.
 * @param tables  names of the visible tables that hold key and scenario
 */
export function resultSheet(
  request: WriteRequest,
  tables: { readonly key: string; readonly scenario: string },
): OwnBlock {
  const { language, named, result } = request;
  const isLive = request.as === "formulas";
  const head = [
    [`${sheetNames[language].result} – ${named.name}`],
    ...resultNote(request).map((line) => [line]),
  ];
  return {
    // A spilled block needs its other cells empty: only its first cell is given.
    cells: [...head, ...(isLive ? [[allocateFormula(request.table, named, tables)]] : result)],
    rows: resultHeaderRow + result.length,
    columns: result[0]?.length ?? 1,
    isLive,
  };
}

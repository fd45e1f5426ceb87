import { parameterNames } from "../scenario";
import { allocateFormula, sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";
import type { SheetBlock } from "./sheetBlock";

/** 0-based row in which the result's header stands. */
export const resultHeaderRow = 3;

/** The result sheet: a title, what was distributed, and the block, live or as values. */
export function resultSheet(request: WriteRequest): SheetBlock {
  const { language, named, result, as } = request;
  const width = result[0]?.length ?? 1;
  const line = (first: string): string[] => [first, ...new Array<string>(width - 1).fill("")];
  const { total } = named.scenario;
  const head = [
    line(`${sheetNames[language].result} – ${named.name}`),
    line(`${parameterNames[language].total}: ${total}`),
    line(""),
  ];
  const live = as === "formulas";
  return {
    sheet: sheetNames[language].result,
    // A spilled block needs its other cells empty: only the anchor is given.
    cells: live
      ? [...head.map(([first = ""]) => [first]), [allocateFormula(request.table, language)]]
      : [...head, ...result],
    rows: resultHeaderRow + result.length,
    columns: width,
  };
}

import type { Language } from "../../base";
import { copyTexts } from "../../wording";
import type { FileCell, FileSheet } from "../../xlsx";
import { becameText } from "./becameText";
import { formulaRows } from "./formulaSheet";
import type { FrozenFormula } from "./frozenFormula";

/** The sheet that says what became of every formula, with the steps of those that need some beside it. */
export function formulaList(
  name: string,
  frozen: readonly FrozenFormula[],
  steps: readonly FileCell[],
  language: Language,
): FileSheet {
  const words = copyTexts[language];
  const put = (row: number, texts: readonly string[]): FileCell[] =>
    texts.map((value, column) => ({ row, column, value }));
  return {
    name,
    cells: [
      ...put(0, [words.formulaSheet]),
      ...put(1, [words.formulaNote]),
      ...put(formulaRows.header, [words.formulaCell, words.formulaWas, words.formulaNow]),
      ...frozen.flatMap((each, row) =>
        put(formulaRows.first + row, [each.cell, `=${each.formula}`, becameText(each, language)]),
      ),
      ...steps,
    ],
    frozen: { rows: formulaRows.first, columns: 0 },
    columnWidths: { 0: 22, 1: 50, 2: 44 },
  };
}

import { headerRole } from "../municipalities";
import type { Language } from "../base";
import { texts } from "../wording";
import { columnLetters } from "../tables";
import type { FoundTable } from "./workbookPort";

/** A conditional format of ours: a formula for the first row, and the fill and text it gives. */
export interface HighlightRule {
  readonly formula: string;
  readonly fill: string;
  readonly text: string;
}

/** Fills that stay apart for the colour-blind and keep dark text readable (above 7:1). */
const fills = [
  ["high", "#F4B183", "#3B1E00"],
  ["medium", "#FFE699", "#3B2F00"],
  ["low", "#DDEBF7", "#12263A"],
  ["over", "#D9D2E9", "#24173A"],
] as const;

/**
 * The rules that show a direction in the source table: the row is found by code (or name) in the result, so that sorting keeps them right.
 * @param table   the municipal table
 * @param result  sheet and rows of the written block: code in column A, name in B, the direction where said
 */
export function highlightRules(
  table: FoundTable,
  language: Language,
  result: {
    readonly sheet: string;
    readonly firstRow: number;
    readonly lastRow: number;
    readonly directionColumn: string;
  },
): readonly HighlightRule[] {
  const roles = (table.values[0] ?? []).map((header) => headerRole(String(header)));
  const byCode = roles.includes("code");
  const column = table.origin.column + roles.indexOf(byCode ? "code" : "name");
  const cell = `$${columnLetters(column)}${table.origin.row + 2}`;
  const span = (letter: string): string =>
    `'${result.sheet.replaceAll("'", "''")}'!$${letter}$${result.firstRow}:$${letter}$${result.lastRow}`;
  const wanted = byCode ? `TEXT(${cell},"0000")` : cell;
  const found = `INDEX(${span(result.directionColumn)},MATCH(${wanted},${span(byCode ? "A" : "B")},0))`;
  const words = texts[language].results.directions;
  return fills.map(([direction, fill, text]) => ({
    formula: `=IFERROR(${found},"")="${words[direction]}"`,
    fill,
    text,
  }));
}

import { finish } from "../base";
import type { Issue, Result } from "../base";
import { figure } from "./figure";
import { figureIssue } from "./figureIssue";
import { readCell } from "./readCell";

/**
 * Reads a list of values as figures, every refusal with its row.
 * @param values   one value a row
 * @param column   name of the argument, for the findings
 * @param options  blank: the number that a missing cell stands for (an optional bound: no bound); negative: whether figures below 0 are taken
 * @remarks Shape: same order and length. Errors: F106–F111 by row. A plain number takes the short way, because columns may hold 100,000.
 */
export function readFigures(
  values: readonly unknown[],
  column: string,
  options: { readonly blank?: number; readonly negative?: boolean } = {},
): Result<number[]> {
  const figures = new Array<number>(values.length);
  const issues: Issue[] = [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value === "number" && value >= 0 && value < Infinity) {
      figures[row] = value;
      continue;
    }
    const cell = readCell(value);
    if (cell.kind === "blank" && options.blank !== undefined) {
      figures[row] = options.blank;
      continue;
    }
    const issue = figureIssue(cell);
    const number = figure(cell) ?? 0;
    figures[row] = number;
    if (issue) issues.push({ ...issue, row: row + 1, column });
    else if (number < 0 && !options.negative) {
      issues.push({ code: "F110", severity: "error", row: row + 1, column, found: number });
    }
  }
  return finish(figures, issues);
}

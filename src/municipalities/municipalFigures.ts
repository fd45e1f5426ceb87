import type { Issue } from "../base";
import { cellAt, figure, figureIssue } from "../tables";
import type { MunicipalTable } from "./municipalTable";
import { rowIssue } from "./rowIssue";

/** A column of figures in the order of the municipalities, with what kept cells from being figures. */
export interface MunicipalFigures {
  readonly values: readonly number[];
  readonly issues: readonly Issue[];
}

/**
 * Reads one column as figures, one per municipality.
 * @param municipal  the table
 * @param column     0-based
 * @param blank      what a missing cell stands for (an optional bound: no bound); refused where left out
 * @remarks Errors: F106–F111 with row, cell and municipality. A figure that is refused stands as 0 beside its issue.
 */
export function municipalFigures(
  municipal: MunicipalTable,
  column: number,
  blank?: number,
): MunicipalFigures {
  const { table, municipalities } = municipal;
  const issues: Issue[] = [];
  const values = municipalities.map(({ row, code, name }) => {
    const cell = cellAt(table.rows[row], column);
    if (cell.kind === "blank" && blank !== undefined) return blank;
    const issue = figureIssue(cell);
    const value = figure(cell) ?? 0;
    if (issue) issues.push(rowIssue(table, { row, column, code, name }, issue));
    else if (value < 0) {
      issues.push(
        rowIssue(table, { row, column, code, name }, { code: "F110", severity: "error", found: value }),
      );
    }
    return value;
  });
  return { values, issues };
}

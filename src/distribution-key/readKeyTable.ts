import { refusal, success } from "../base";
import type { Issue, Result } from "../base";
import { headerRole, readMunicipalities, isTotalName } from "../municipalities";
import { cellAddress, cellAt, cellText, figure, figureIssue, findColumn, isBlankRow } from "../tables";
import type { Table } from "../tables";
import type { KeyTable } from "./keyTable";
import { municipalKeyTable } from "./municipalKeyTable";

/**
 * The ground of a key from any table with headers: of municipalities, or of other units such as the states of the EU.
 * @remarks A table is one of municipalities where most of its rows are in the register; then all must be. Errors: those of readMunicipalities, F207.
 */
export function readKeyTable(table: Table): Result<KeyTable> {
  const municipal = readMunicipalities(table);
  if (municipal.ok) return success(municipalKeyTable(municipal.value), municipal.issues);
  const strangers = municipal.issues.filter((issue) => issue.code === "F202" || issue.code === "F205").length;
  const unplaced = municipal.issues.some((issue) => issue.code === "F201" || issue.code === "F209");
  return unplaced || strangers * 2 > table.rows.length ? plainKeyTable(table) : municipal;
}

/** Among states, Sweden and Norway are rows like any other; among municipalities their names say that a row sums. */
const states = new Set(["sverige", "sweden", "norge", "noreg", "norway"]);

function isTotal(name: string): boolean {
  return !states.has(name.trim().toLowerCase()) && isTotalName(name);
}

function plainKeyTable(table: Table): Result<KeyTable> {
  const rows = [...table.rows.keys()].filter((row) => {
    const cells = table.rows[row] ?? [];
    return !isBlankRow(cells) && !isTotal(cellText(cells.find((cell) => cell.kind !== "blank")));
  });
  if (rows.length === 0) return refusal("F207");
  const locate = (issue: Issue, column: string): Issue => {
    const row = issue.row === undefined ? undefined : rows[issue.row - 1];
    const place = findColumn(table, column);
    if (row === undefined) return { ...issue, column };
    const cell = place.ok && place.value >= 0 ? cellAddress(table, row, place.value) : undefined;
    return { ...issue, column, row: (table.origin?.row ?? 0) + row + 2, name: label(table, row), cell };
  };
  const figures = (column: string): Result<readonly number[]> => {
    const found = findColumn(table, column);
    if (!found.ok) return found;
    const role = headerRole(column);
    const byRole = table.headers.findIndex((header) => role !== undefined && headerRole(header) === role);
    const place = found.value >= 0 ? found.value : byRole;
    if (place < 0)
      return refusal("F305", { found: column, expected: table.headers.filter(Boolean).join(", ") });
    const issues: Issue[] = [];
    const values = rows.map((row, index) => {
      const cell = cellAt(table.rows[row], place);
      const issue = figureIssue(cell);
      if (issue) issues.push(locate({ ...issue, row: index + 1 }, table.headers[place] ?? column));
      return figure(cell) ?? 0;
    });
    return issues.length > 0 ? { ok: false, issues } : success(values);
  };
  return success({ rows: rows.length, figures, population: () => figures("population"), locate });
}

function label(table: Table, row: number): string {
  return cellText((table.rows[row] ?? []).find((cell) => cell.kind === "text"));
}

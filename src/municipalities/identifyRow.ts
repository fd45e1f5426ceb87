import type { Issue } from "../base";
import { cellText } from "../tables";
import type { Cell, Table } from "../tables";
import type { ColumnRoles } from "./columnRoles";
import type { Country } from "./country";
import type { Municipality } from "./municipality";
import { candidateText, findCounty, findMunicipality, isTotalName } from "./register";
import { rowIssue } from "./rowIssue";

/** What a row turned out to be; no municipality where the row sums others or could not be identified. */
export interface IdentifiedRow {
  readonly municipality?: Omit<Municipality, "row">;
  readonly issues: readonly Issue[];
}

/**
 * Says which municipality a row speaks of, by code first, name second.
 * @remarks Errors: F202 unknown, F205 ambiguous; W201 where the row sums others, W202 where code and name disagree (the code decides), W205 a note.
 */
export function identifyRow(table: Table, roles: ColumnRoles, row: number, country: Country): IdentifiedRow {
  const cells = table.rows[row] ?? [];
  const codeCell = roles.code === undefined ? undefined : cells[roles.code];
  const name = roles.name === undefined ? "" : cellText(cells[roles.name]);
  const given = cellText(codeCell);
  // Desktop Excel hands over an empty cell as 0: the name decides.
  const code = given === "0" && name !== "" ? "" : given;
  const byName = name === "" ? undefined : findMunicipality(name, country);
  const match = code === "" ? byName : findMunicipality(code, country);
  // Code and name that say the same need no further look: the common row of a table.
  if (
    code !== "" &&
    match?.kind === "found" &&
    byName?.kind === "found" &&
    byName.municipality === match.municipality
  ) {
    return { municipality: match.municipality, issues: [] };
  }
  const where = { row, name: name || code || undefined };
  if (isTotal(code, name, country, cells, roles)) {
    const county = roles.county === undefined ? "" : cellText(cells[roles.county]);
    const found = name || code || county;
    return { issues: [rowIssue(table, where, { code: "W201", severity: "remark", found })] };
  }
  if (match?.kind === "found") {
    const { municipality } = match;
    // 1860 is Laxå and Vestvågøy: a name that only the other country knows contradicts the code too.
    const said = byName?.kind === "unknown" ? findMunicipality(name) : byName;
    const other = code !== "" && said?.kind === "found" && said.municipality !== municipality;
    const found = where.name ?? municipality.name;
    const issue = { code: "W202", severity: "warning", found, expected: municipality.name } as const;
    return {
      municipality,
      issues: other ? [rowIssue(table, { ...where, code: municipality.code }, issue)] : [],
    };
  }
  const found = code || name || cellText(cells.find((cell) => cell.kind === "text"));
  if (isNote(table, roles, row, name)) {
    return { issues: [rowIssue(table, where, { code: "W205", severity: "remark", found: name || found })] };
  }
  const column = roles.code !== undefined && code !== "" ? roles.code : roles.name;
  const place = { ...where, column };
  const expected = (match && candidateText(match.candidates)) || undefined;
  const finding = match?.kind === "ambiguous" ? "F205" : "F202";
  return { issues: [rowIssue(table, place, { code: finding, severity: "error", found, expected })] };
}

/** A row sums others where its name says so, or where it bears a county's name or code and no municipality's. */
function isTotal(
  code: string,
  name: string,
  country: Country,
  cells: readonly Cell[],
  roles: ColumnRoles,
): boolean {
  if ((name !== "" && isTotalName(name)) || (code !== "" && isTotalName(code))) return true;
  const county = roles.county === undefined ? "" : cellText(cells[roles.county]);
  if (code === "" && name === "" && county !== "") return isTotalName(county) || hasFigures(cells, roles);
  if (/^\d{1,2}$/.test(code)) return findCounty(code, country) !== undefined;
  // "Oslo" and "Gotland" are county and municipality; without a code the municipality is meant.
  return (
    code === "" && findCounty(name, country) !== undefined && findMunicipality(name, country).kind !== "found"
  );
}

function hasFigures(cells: readonly Cell[], roles: ColumnRoles): boolean {
  return cells.some((cell, column) => cell.kind === "number" && column !== roles.countyCode);
}

/**
 * A note or footnote, text and nothing else in the row, or a municipality that says itself that it has ended ("t.o.m. 2019").
 * @remarks It stands outside the columns that name municipalities, is long, bears a mark, or stands below the last row of more than one cell.
 */
function isNote(table: Table, roles: ColumnRoles, row: number, name: string): boolean {
  const cells = table.rows[row] ?? [];
  const column = cells.findIndex(isFilled);
  const only = cells[column];
  if (/\bt\.o\.m\. \d{4}\)/.test(name)) return true;
  if (only?.kind !== "text" || holdsMore(cells)) return false;
  return (
    ![roles.code, roles.name].includes(column) || /[.:*)]|.{31}/.test(only.text) || lastFull(table) < row
  );
}

const lastFullRows = new WeakMap<Table, number>(); // looked for once a table, however many rows are unknown

/** The last row of more than one cell; Infinity where there is none. */
function lastFull(table: Table): number {
  const known = lastFullRows.get(table);
  if (known !== undefined) return known;
  const last = table.rows.reduce((last, cells, row) => (holdsMore(cells) ? row : last), Infinity);
  lastFullRows.set(table, last);
  return last;
}

const isFilled = (cell: Cell): boolean =>
  cell.kind !== "blank" && !(cell.kind === "number" && cell.value === 0);

const holdsMore = (cells: readonly Cell[]): boolean => cells.filter(isFilled).length > 1;

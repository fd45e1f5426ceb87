import type { Issue } from "../base";
import { cellText, isBlankRow } from "../tables";
import type { Cell, Table } from "../tables";
import type { ColumnRoles } from "./columnRoles";
import type { Country } from "./country";
import type { Municipality } from "./municipality";
import { findCounty, findMunicipality, isTotalName } from "./register";
import type { RegisteredMunicipality } from "./register";
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
  const code = cellText(codeCell);
  const name = roles.name === undefined ? "" : cellText(cells[roles.name]);
  const where = { row, ...(name || code ? { name: name || code } : {}) };
  const byName = name === "" ? undefined : findMunicipality(name, country);
  const query = codeCell?.kind === "number" ? codeCell.value : code;
  const match = code === "" ? byName : findMunicipality(query, country);
  // Code and name that say the same need no further look: the common row of a table.
  if (
    code !== "" &&
    match?.kind === "found" &&
    byName?.kind === "found" &&
    byName.municipality === match.municipality
  ) {
    return { municipality: match.municipality, issues: [] };
  }
  if (isTotal(code, name, country, cells, roles)) {
    return { issues: [rowIssue(table, where, { code: "W201", severity: "remark", found: name || code })] };
  }
  if (isNote(cells, roles)) {
    return { issues: [rowIssue(table, where, { code: "W205", severity: "remark", found: name || code })] };
  }
  if (match?.kind === "found") {
    const { municipality } = match;
    const other = code !== "" && byName?.kind === "found" && byName.municipality.code !== municipality.code;
    const found = where.name ?? municipality.name;
    const issue = { code: "W202", severity: "warning", found, expected: municipality.name } as const;
    return {
      municipality,
      issues: other ? [rowIssue(table, { ...where, code: municipality.code }, issue)] : [],
    };
  }
  const column = roles.code !== undefined && code !== "" ? roles.code : roles.name;
  const place = column === undefined ? where : { ...where, column };
  const candidates = match ? candidateText(match.candidates) : "";
  const found = code || name;
  const details = candidates === "" ? { found } : { found, expected: candidates };
  const finding = match?.kind === "ambiguous" ? "F205" : "F202";
  return { issues: [rowIssue(table, place, { code: finding, severity: "error", ...details })] };
}

function candidateText(candidates: readonly RegisteredMunicipality[]): string {
  return candidates.map((each) => `${each.code} ${each.name} (${each.county})`).join(", ");
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
  // "Oslo" and "Gotland" are county and municipality; a four-digit code or a municipality's name decides for the latter.
  const countyCode = /^\d{1,2}$/.test(code) || code === "";
  const label = name || code;
  return (
    countyCode &&
    label !== "" &&
    findCounty(label, country) !== undefined &&
    findMunicipality(label, country).kind !== "found"
  );
}

function hasFigures(cells: readonly Cell[], roles: ColumnRoles): boolean {
  return cells.some((cell, column) => cell.kind === "number" && column !== roles.countyCode);
}

/** A note or footnote: text in the first filled cell and nothing else in the row. */
function isNote(cells: readonly Cell[], roles: ColumnRoles): boolean {
  const filled = cells.filter((cell) => cell.kind !== "blank");
  const only = filled[0];
  if (filled.length !== 1 || only?.kind !== "text" || isBlankRow(cells)) return false;
  return (
    only.text.length > 40 ||
    (roles.code !== undefined && cells[roles.code]?.kind === "blank" && /[.:*)]/.test(only.text))
  );
}

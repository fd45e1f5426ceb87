import { refusal, success } from "../base";
import type { Result } from "../base";
import { headerRole, municipalFigures, population, rowIssue } from "../municipalities";
import type { MunicipalFigures, MunicipalTable } from "../municipalities";
import { findColumn } from "../tables";
import type { KeyTable } from "./keyTable";

/** A municipal table as the ground of a key: columns by header first, by role second. */
export function municipalKeyTable(municipal: MunicipalTable): KeyTable {
  return {
    rows: municipal.municipalities.length,
    codes: municipal.municipalities.map((each) => each.code),
    population: () => population(municipal),
    figures: (column) => {
      const place = columnPlace(municipal, column);
      if (!place.ok) return place;
      if (place.value === municipal.roles.population) return population(municipal);
      const { values, issues } = signedFigures(municipal, place.value);
      return issues.length > 0 ? { ok: false, issues } : success(values);
    },
    locate: (issue, column) => {
      const place = columnPlace(municipal, column);
      const municipality = issue.row === undefined ? undefined : municipal.municipalities[issue.row - 1];
      if (!municipality) return { ...issue, column };
      const where = place.ok ? { ...municipality, column: place.value } : municipality;
      return rowIssue(municipal.table, where, issue);
    },
  };
}

/** Negative figures are judged by the transform: a score takes them, a share does not. */
function signedFigures(municipal: MunicipalTable, column: number): MunicipalFigures {
  const { values, issues } = municipalFigures(municipal, column);
  return { values, issues: issues.filter((issue) => issue.code !== "F110") };
}

function columnPlace(municipal: MunicipalTable, column: string): Result<number> {
  const byHeader = findColumn(municipal.table, column);
  if (!byHeader.ok || byHeader.value >= 0) return byHeader;
  const role = headerRole(column);
  const byRole = role === undefined ? undefined : municipal.roles[role];
  if (byRole !== undefined) return success(byRole);
  return refusal("F305", {
    found: column,
    expected: municipal.table.headers.filter((each) => each !== "").join(", "),
  });
}

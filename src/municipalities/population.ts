import { finish, refusal } from "../base";
import type { Result } from "../base";
import { municipalFigures } from "./municipalFigures";
import type { MunicipalTable } from "./municipalTable";
import { rowIssue } from "./rowIssue";

/**
 * Population per municipality.
 * @returns [persons] above 0, in the order of the municipalities
 * @remarks
 * Errors: F102 no such column; F203 missing; F206 zero, because desktop Excel hands an empty cell over as 0 and no municipality is empty; F106, F108–F111.
 */
export function population(municipal: MunicipalTable): Result<readonly number[]> {
  const column = municipal.roles.population;
  if (column === undefined) return refusal("F102", { expected: "population" });
  const { values, issues } = municipalFigures(municipal, column);
  const missing = issues.map((issue) =>
    issue.code === "F107" ? { ...issue, code: "F203" as const } : issue,
  );
  const zeros = municipal.municipalities.flatMap((municipality, place) => {
    if (values[place] !== 0) return [];
    const cell = municipal.table.rows[municipality.row]?.[column];
    if (cell?.kind !== "number" && cell?.kind !== "nil") return [];
    const found = cell.kind === "nil" ? "-" : 0;
    return rowIssue(municipal.table, { ...municipality, column }, { code: "F206", severity: "error", found });
  });
  return finish(values, [...missing, ...zeros]);
}

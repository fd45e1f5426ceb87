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
  const zeros = municipal.municipalities.flatMap(({ row, code, name }, place) =>
    values[place] === 0 && municipal.table.rows[row]?.[column]?.kind === "number"
      ? [
          rowIssue(
            municipal.table,
            { row, column, code, name },
            { code: "F206", severity: "error", found: 0 },
          ),
        ]
      : [],
  );
  const missing = issues.map((issue) =>
    issue.code === "F107" ? { ...issue, code: "F203" as const } : issue,
  );
  const nil = municipal.municipalities.flatMap(({ row, code, name }) =>
    municipal.table.rows[row]?.[column]?.kind === "nil"
      ? [
          rowIssue(
            municipal.table,
            { row, column, code, name },
            { code: "F206", severity: "error", found: "-" },
          ),
        ]
      : [],
  );
  return finish(values, [...missing, ...zeros, ...nil]);
}

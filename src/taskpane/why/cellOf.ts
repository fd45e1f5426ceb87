import { headerRole } from "../../municipalities";
import type { ScenarioRun } from "../../scenario";
import { cellAddress, findColumn } from "../../tables";

/** The cell of a municipality in a column that is named by its header or its role; undefined where there is none. */
export function cellOf(
  { municipal, results }: ScenarioRun,
  place: number,
  column: string,
): string | undefined {
  const row = results[place]?.municipality.row;
  const byHeader = findColumn(municipal.table, column);
  const role = headerRole(column);
  const at = byHeader.ok && byHeader.value >= 0 ? byHeader.value : role && municipal.roles[role];
  return row === undefined || at === undefined ? undefined : cellAddress(municipal.table, row, at);
}

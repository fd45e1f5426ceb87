import { cellText } from "../tables";
import type { Table } from "../tables";
import type { ColumnRoles } from "./columnRoles";
import type { Country } from "./country";
import { findMunicipality } from "./register";

/**
 * The country that most rows speak of; undefined where none is ahead.
 * @remarks A row counts for a country where its code or its name fits there and not in the other: 1860 is Laxå and Vestvågøy, and its name decides.
 */
export function decideCountry(table: Table, roles: ColumnRoles): Country | undefined {
  let sweden = 0;
  let norway = 0;
  for (const cells of table.rows) {
    for (const column of [roles.code, roles.name]) {
      const cell = column === undefined ? undefined : cells[column];
      const query = cell?.kind === "number" ? cell.value : cellText(cell);
      if (query === "") continue;
      const inSweden = findMunicipality(query, "SE").kind === "found";
      const inNorway = findMunicipality(query, "NO").kind === "found";
      if (inSweden && !inNorway) sweden++;
      if (inNorway && !inSweden) norway++;
    }
  }
  if (sweden === norway) return undefined;
  return sweden > norway ? "SE" : "NO";
}

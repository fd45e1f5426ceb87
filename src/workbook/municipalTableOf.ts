import type { Result } from "../base";
import { readMunicipalities } from "../municipalities";
import type { Country, MunicipalTable } from "../municipalities";
import { readTable } from "../tables";
import type { Table } from "../tables";
import type { FoundTable } from "./workbookPort";

const known = new WeakMap<FoundTable, Result<Table>>();

/**
 * The municipalities of a table found in the workbook; read once, however many ask.
 * @param country  where codes and names do not decide it
 * @remarks Errors: those of reading a table and of reading municipalities.
 */
export function municipalTableOf(found: FoundTable, country?: Country): Result<MunicipalTable> {
  const table = known.get(found) ?? readTable(found.values, found.origin);
  known.set(found, table);
  return table.ok ? readMunicipalities(table.value, country) : table;
}

import { headerRole } from "../../municipalities";
import { inventoryColumns } from "../../procurement";
import type { FoundTable } from "../../workbook";

/** The workbook's tables that can be inventories: municipalities and a column of places; not the one that the run stands on. */
export function inventoryTables(
  tables: readonly FoundTable[],
  chosen: string | undefined,
): readonly FoundTable[] {
  return tables.filter(({ id, values }) => {
    const headers = (values[0] ?? []).map(String);
    const hasPlace = headers.map(headerRole).some((role) => role === "code" || role === "name");
    return id !== chosen && hasPlace && inventoryColumns({ headers }).places !== undefined;
  });
}

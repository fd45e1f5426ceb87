import type { FoundTable, TablePlace } from "./workbookPort";

/**
 * The table that the scenarios were last used with, among those found now; undefined where it is gone.
 * @remarks A table is known by its id, then by its name; a headed range by its sheet and the cell in which it begins.
 */
export function rememberedTable(
  tables: readonly FoundTable[],
  place: TablePlace | undefined,
): FoundTable | undefined {
  if (!place) return undefined;
  const corner = (address: string): string => address.split(":")[0] ?? "";
  return (
    tables.find((table) => table.tableName !== undefined && table.id === place.id) ??
    tables.find((table) => table.tableName !== undefined && table.tableName === place.tableName) ??
    tables.find(
      ({ tableName, sheet, address }) =>
        tableName === undefined &&
        place.tableName === undefined &&
        sheet === place.sheet &&
        corner(address) === corner(place.address),
    )
  );
}

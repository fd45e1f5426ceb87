import type { Sheet } from "hucre/xlsx";
import type { FileTable } from "./fileTable";

type LibraryTable = NonNullable<Sheet["tables"]>[number];

/** A table as plain values, from the library's; undefined where the file does not say where it stands. */
export function readTable(table: LibraryTable): FileTable | undefined {
  if (!table.range) return undefined;
  return {
    name: table.displayName ?? table.name,
    range: table.range,
    headers: table.columns.map(({ name }) => name),
    ...(table.showTotalRow ? { hasTotals: true } : {}),
    ...(table.style ? { style: table.style } : {}),
  };
}

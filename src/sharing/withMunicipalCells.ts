import type { MunicipalTable } from "../municipalities";
import { readCell } from "../tables";
import type { Cell, Table } from "../tables";
import type { MunicipalCell } from "./municipalCell";

const blank: Cell = { kind: "blank" };

/**
 * A municipal table with cells changed; a column for agreed places or capacities is added where the table has none.
 * @param municipal  as read; it tells the rows and the columns
 * @remarks Example: a cell of 0114 with the role pinned and 37 gives the table in which ALLOCATE keeps 37 for 0114.
 */
export function withMunicipalCells(municipal: MunicipalTable, cells: readonly MunicipalCell[]): Table {
  const { table, roles, municipalities } = municipal;
  const rowOf = new Map(municipalities.map(({ code, row }) => [code, row]));
  const headers = [...table.headers];
  const columns = new Map<MunicipalCell["role"], number>();
  for (const { role } of cells)
    if (!columns.has(role)) columns.set(role, roles[role] ?? headers.push(role) - 1);
  const rows = table.rows.map((row) => [...row]);
  for (const { code, role, value } of cells) {
    const row = rows[rowOf.get(code) ?? -1];
    const column = columns.get(role);
    if (row && column !== undefined) row[column] = readCell(value);
  }
  const filled = rows.map((row) => Array.from({ length: headers.length }, (_, at) => row[at] ?? blank));
  return { ...table, headers, rows: filled };
}

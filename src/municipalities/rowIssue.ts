import type { Issue } from "../base";
import { cellAddress } from "../tables";
import type { Table } from "../tables";

/** Says where a finding stands: the row of the block (its header is row 1), the cell where it is known, the municipality, the column. */
export function rowIssue(
  table: Table,
  where: {
    readonly row: number;
    readonly column?: number | undefined;
    readonly code?: string;
    readonly name?: string | undefined;
  },
  issue: Pick<Issue, "code" | "severity" | "found" | "expected">,
): Issue {
  return {
    ...issue,
    row: (table.origin?.row ?? 0) + where.row + 2,
    municipality: where.code,
    name: where.name,
    column: where.column === undefined ? undefined : table.headers[where.column],
    cell: where.column === undefined ? undefined : cellAddress(table, where.row, where.column),
  };
}

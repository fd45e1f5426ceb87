import type { Area, Sheet, Table, Workbook } from "../model";
import type { Formula } from "./Formula";
import { CellReference, REF, Refusal, VALUE } from "./Operand";

/** Where a formula stands. */
export interface Position {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells that a structured reference means now. */
export function resolveStructured(
  workbook: Workbook,
  node: Formula & { kind: "structured" },
  at: Position,
): CellReference {
  const own = { row: at.row, column: at.column, rows: 1, columns: 1 };
  const table = node.table
    ? workbook.table(node.table)
    : workbook.tables.find((one) => one.touches(at.sheet, own));
  if (!table) throw new Refusal(REF);
  const columns = node.columns.map((name) => table.columnIndex(name));
  if (columns.some((column) => column < 0)) throw new Refusal(REF);
  const first = columns.length ? Math.min(...columns) : 0;
  const last = columns.length ? Math.max(...columns) : table.area.columns - 1;
  const rows = rowsOf(node.items, table, at);
  return new CellReference(table.sheet, {
    ...rows,
    column: table.area.column + first,
    columns: last - first + 1,
  });
}

function rowsOf(items: readonly string[], table: Table, at: Position): Area {
  const { headerArea, bodyArea, totalsArea, area } = table;
  const wanted = new Set(items.length ? items : ["#data"]);
  if (wanted.has("#all")) return area;
  if (wanted.has("#this row")) {
    const inside =
      at.sheet === table.sheet && at.row >= bodyArea.row && at.row < bodyArea.row + bodyArea.rows;
    if (!inside) throw new Refusal(VALUE);
    return { ...bodyArea, row: at.row, rows: 1 };
  }
  const parts: Area[] = [];
  if (wanted.has("#headers")) parts.push(headerArea);
  if (wanted.has("#data")) parts.push(bodyArea);
  if (wanted.has("#totals")) {
    if (!totalsArea) throw new Refusal(REF);
    parts.push(totalsArea);
  }
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) throw new Refusal(REF);
  return { ...first, rows: last.row + last.rows - first.row };
}

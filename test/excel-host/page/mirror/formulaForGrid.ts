import type { Area, Sheet, Table, Workbook } from "../../model";
import { formatArea, parseArea, quoteSheetName } from "../../model";

// A string, or a table's name with its bracket, or a spill reference.
const SCAN =
  /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]]|\[[^\]]*\])*\])|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})#/giu;
// Functions that want a reference and get a wrong one from a structured reference in the grid's engine (0.25.1):
// INDEX(Table[Column], 1) answers the cell that stands as far from the column's first cell as that does from A1.
const TAKES_REFERENCE = /(?<![\p{L}\p{N}_.])(INDEX|OFFSET|ROW|COLUMN|CELL|AREAS)\s*\(/iu;
// The engine's own grammar of table names knows plain letters and digits: `_` and the ø of Nøkkel are beyond it.
const UNREADABLE_NAME = /[^A-Za-z0-9]/;
// … and so are points and brackets in a column's name: "I mottak 31.1.2024 (ukrainere)" came out as nothing.
const UNREADABLE_COLUMN = /[^\p{L}\p{N}\s[\]#@:,]/u;

/**
 * A formula of the workbook as the grid's engine understands it. Most are left as they are; explicit ranges stand
 * in for what it does not know or gets wrong: `A1#`, `[@Column]`, structured references inside INDEX and its like.
 * @param stale  names of tables that the grid has forgotten once: one that comes back by such a name is `#NAME?` to the
 *               engine (0.25.1) from the second calculation on, so its cells are named instead
 */
export function formulaForGrid(
  formula: string,
  sheet: Sheet,
  row: number,
  stale: ReadonlySet<string> = new Set(),
): string {
  const { workbook } = sheet;
  const takesReference = TAKES_REFERENCE.test(formula);
  return formula.replace(
    SCAN,
    (whole: string, name?: string, bracket?: string, prefix?: string, anchor?: string) => {
      if (anchor) return spilled(workbook, sheet, prefix, anchor) ?? whole;
      const table = name && bracket ? workbook.table(name) : undefined;
      if (!table || !bracket || !name) return whole;
      const thisRow = /@|#this row/i.test(bracket);
      const isReadable =
        !stale.has(table.name) && !UNREADABLE_NAME.test(name) && !UNREADABLE_COLUMN.test(bracket);
      if (!takesReference && !thisRow && isReadable) return whole;
      const area = structuredArea(table, bracket, row);
      return area ? `${quoteSheetName(table.sheet.name)}!${formatArea(area, true)}` : whole;
    },
  );
}

function spilled(workbook: Workbook, own: Sheet, prefix: string | undefined, anchor: string): string | null {
  const name = prefix?.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet = name === undefined ? own : workbook.sheet(name);
  const at = parseArea(anchor);
  const spill = at && sheet?.cellAt(at.row, at.column)?.spill;
  return spill ? `${prefix ?? ""}${formatArea({ ...at, ...spill }, true)}` : null;
}

/** The cells that `[…]` behind a table's name means; `row` is the row of the formula. Null where it has no meaning. */
export function structuredArea(table: Table, bracket: string, row: number): Area | null {
  const inner = bracket.slice(1, -1).trim();
  const parts = inner.includes("[")
    ? [...inner.matchAll(/@|\[([^\]]*)\]|:/g)].map((m) => m[1] ?? m[0])
    : [inner];
  let rows: Area | null = table.bodyArea;
  let sawRows = false;
  const columns: string[] = [];
  for (const part of parts) {
    const item = part.trim().toLowerCase();
    const also = ((): Area | null | undefined => {
      if (item === "#all") return table.area;
      if (item === "#data") return table.bodyArea;
      if (item === "#headers") return table.headerArea;
      if (item === "#totals") return table.totalsArea;
      if (item === "#this row" || item === "@") return { ...table.area, row, rows: 1 };
      return undefined;
    })();
    if (also === null) return null;
    if (also) {
      rows = sawRows ? joined(rows, also) : also;
      sawRows = true;
    } else if (item.startsWith("@")) {
      rows = { ...table.area, row, rows: 1 };
      columns.push(part.trim().slice(1));
    } else if (item && item !== ":") columns.push(part.trim());
  }
  if (columns.length === 0) return rows;
  const first = table.columnIndex(unescapeColumn(columns[0] ?? ""));
  const last = table.columnIndex(unescapeColumn(columns.at(-1) ?? ""));
  if (first < 0 || last < 0) return null;
  const left = Math.min(first, last);
  return { ...rows, column: table.area.column + left, columns: Math.abs(last - first) + 1 };
}

const unescapeColumn = (name: string): string => name.replace(/'(.)/g, "$1");

function joined(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  return { ...a, row, rows: Math.max(a.row + a.rows, b.row + b.rows) - row };
}

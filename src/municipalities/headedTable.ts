import { cellText, isBlankRow } from "../tables";
import type { Table } from "../tables";
import { columnRoles } from "./columnRoles";
import type { ColumnRoles } from "./columnRoles";
import { findMunicipality, isTotalName } from "./register";

/** So many rows say what a column holds. */
const telling = 60;

/**
 * A table of municipalities with one header: lower header rows tell apart what the first leaves unnamed or alike, and a
 * column of municipalities is found by what stands in it where no header names one.
 * @returns the table, its roles with their findings, and which rows belong to the header
 */
export function headedTable(table: Table): ReturnType<typeof columnRoles> & {
  readonly table: Table;
  readonly lower: readonly number[];
} {
  const read = columnRoles(table);
  const roles =
    read.roles.code === undefined && read.roles.name === undefined
      ? { ...read.roles, ...namedByContent(table) }
      : read.roles;
  const lower = lowerHeaders(table, roles);
  if (lower.length === 0) return { table, roles, issues: read.issues, lower };
  const headers = table.headers.map((header, column) =>
    header !== "" && table.headers.indexOf(header) === table.headers.lastIndexOf(header)
      ? header
      : [header, ...lower.map((row) => cellText(table.rows[row]?.[column]))].filter(isSaid).join(" "),
  );
  const joined = { ...table, headers };
  const again = columnRoles(joined);
  return { table: joined, roles: { ...roles, ...again.roles }, issues: again.issues, lower };
}

function namedByContent(table: Table): ColumnRoles {
  const column = table.headers.findIndex((_, place) => {
    const texts = table.rows
      .slice(0, telling)
      .flatMap((cells) => (cells[place]?.kind === "text" ? cellText(cells[place]) : []));
    return (
      texts.filter((text) => findMunicipality(text).kind !== "unknown").length * 2 >= (texts.length || 1)
    );
  });
  return column < 0 ? {} : { name: column };
}

/** Rows of text and years right below a header that leaves columns unnamed or alike, none of them a municipality or a sum. */
function lowerHeaders(table: Table, roles: ColumnRoles): readonly number[] {
  const lower: number[] = [];
  if (new Set(table.headers).add("").size > table.headers.length) return lower;
  for (const [row, cells] of table.rows.entries()) {
    let named = 0;
    const isHeader = cells.every((cell, column) => {
      const text = cellText(cell);
      if (!isSaid(text)) return true;
      if (column === roles.code || column === roles.name)
        return findMunicipality(text).kind === "unknown" && !isTotalName(text);
      named++;
      return cell.kind === "text" || /^(19|20)\d\d$/.test(text);
    });
    if (isHeader && named > 0) lower.push(row);
    else if (!isBlankRow(cells)) break;
  }
  return lower;
}

/** An empty cell may have been handed over as 0. */
function isSaid(text: string): boolean {
  return text !== "" && text !== "0";
}

import type { Issue } from "../base";
import { normaliseHeader } from "../tables";
import type { Table } from "../tables";
import { headerRole } from "./headerRole";
import type { HeaderRole } from "./headerRole";

/** 0-based column of each role that the table has. */
export type ColumnRoles = Readonly<Partial<Record<HeaderRole, number>>>;

/**
 * Which column plays which role.
 * @remarks
 * Where several fit, the latest year printed in a header is taken, then the header whose other years are later ("2024-01-01" before
 * "2022-01-01 i 2024 års indelning"), else the first, with W203 naming the choice.
 */
export function columnRoles(table: Table): {
  readonly roles: ColumnRoles;
  readonly issues: readonly Issue[];
} {
  const fitting = new Map<HeaderRole, number[]>();
  table.headers.forEach((header, column) => {
    const role = header === "" ? undefined : headerRole(header);
    if (role) fitting.set(role, [...(fitting.get(role) ?? []), column]);
  });
  // SCB heads "Kommun | Kommunnamn": a name is never a number.
  const [first, second] = fitting.get("name") ?? [];
  if (first !== undefined && second !== undefined && !fitting.has("code") && hasNumbers(table, first)) {
    fitting.set("code", [first]).set("name", [second]);
  }
  const roles: Partial<Record<HeaderRole, number>> = {};
  const issues: Issue[] = [];
  for (const [role, columns] of fitting) {
    const chosen = columns.reduce((best, column) =>
      yearsIn(table.headers[column]) > yearsIn(table.headers[best]) ? column : best,
    );
    roles[role] = chosen;
    if (columns.length > 1 && role !== "unaccompaniedMinors") {
      const header = table.headers[chosen] ?? "";
      issues.push({
        code: "W203",
        severity: "warning",
        column: header,
        found: columns.length,
        expected: role,
      });
    }
  }
  return { roles, issues };
}

function hasNumbers(table: Table, column: number): boolean {
  return table.rows.some((cells) => cells[column]?.kind === "number");
}

function yearsIn(header: string | undefined): number {
  const years = normaliseHeader(header ?? "").match(/\b(19|20)\d\d\b/g);
  return years ? 1e4 * Math.max(...years.map(Number)) + Math.min(...years.map(Number)) : 0;
}

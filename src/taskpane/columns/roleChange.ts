import type { Language } from "../../base";
import { headerRole } from "../../municipalities";
import type { HeaderChange } from "../../workbook";
import { headerFor } from "./headerFor";
import type { ColumnRole } from "./headerFor";

/**
 * The headers to change for a column to be taken for something else, that column first.
 * @remarks Whoever has the role gives it up; a second column of unaccompanied minors belongs to another stock and stays.
 */
export function roleChange(
  headers: readonly string[],
  column: number,
  role: ColumnRole,
  language: Language,
): readonly HeaderChange[] {
  const from = headers[column] ?? "";
  const others = (but: number): string[] => headers.filter((_each, at) => at !== but);
  const losing = headers.flatMap((header, at): HeaderChange[] =>
    at !== column && role !== "none" && role !== "unaccompaniedMinors" && headerRole(header) === role
      ? [{ column: at, from: header, to: headerFor(header, "none", others(at), language) }]
      : [],
  );
  const standing = others(column).filter((header) => !losing.some((each) => each.from === header));
  const to = headerFor(from, role, [...standing, ...losing.map((each) => each.to)], language);
  return to === from && losing.length === 0 ? [] : [{ column, from, to }, ...losing];
}

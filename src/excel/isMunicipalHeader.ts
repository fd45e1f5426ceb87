import { headerRole } from "../municipalities";
import { isResultHeader } from "../workbook";

/** Whether cells head municipalities, by code or by name; not those of a result of ours. */
export function isMunicipalHeader(row: readonly unknown[]): boolean {
  const roles = row.map((value) => (typeof value === "string" ? headerRole(value) : undefined));
  return (roles.includes("code") || roles.includes("name")) && !isResultHeader(row);
}

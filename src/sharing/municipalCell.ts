import type { MunicipalTable } from "../municipalities";
import { cellText } from "../tables";

/** A cell of the municipal table that holds what was taken back. */
export interface MunicipalCell {
  /** [code] */
  readonly code: string;
  readonly role: "pinned" | "capacity";
  /** null empties the cell. */
  readonly value: string | number | null;
}

/**
 * What a cell of a municipality's row holds now: a number, a text, or null where it is blank or the column is not there.
 * @param municipal  as read
 */
export function municipalCell(
  { table, roles, municipalities }: MunicipalTable,
  code: string,
  role: MunicipalCell["role"],
): string | number | null {
  const column = roles[role];
  const row = municipalities.find((each) => each.code === code)?.row;
  const cell = column === undefined || row === undefined ? undefined : table.rows[row]?.[column];
  if (cell === undefined || cell.kind === "blank") return null;
  return cell.kind === "number" ? cell.value : cellText(cell);
}

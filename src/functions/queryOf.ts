import { cellText, readCell } from "../tables";

/** What a cell asks for where a municipality is looked up: its text as it is written, or its number. */
export function queryOf(value: unknown): string | number {
  if (typeof value === "string") return value;
  const cell = readCell(value);
  return cell.kind === "number" ? cell.value : cellText(cell);
}

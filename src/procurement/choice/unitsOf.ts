import type { EntryTable } from "./entryTable";

/** By row: what a usual entry uses. */
export function unitsOf({ starts, uses, rows }: EntryTable): Float64Array {
  const units = new Float64Array(rows.length);
  const entries = starts.at(-1) ?? 0;
  for (let row = 0; row < units.length; row++) {
    let sum = 0;
    for (let at = row; at < entries * units.length; at += units.length) sum += Math.abs(uses[at] ?? 0);
    units[row] = sum / entries;
  }
  return units;
}

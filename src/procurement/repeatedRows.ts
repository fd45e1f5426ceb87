import { scaled } from "../base";
import type { InventoryRow } from "./inventory";

/**
 * Rows that repeat places which another row counts: marked with yes, or sharing a mark with a row that gives more.
 * @returns the rows to leave out
 * @remarks
 * Of rows with the same mark the one with most usable places counts, at equal numbers the lower code (choice, D-030); row order plays no part.
 * Example: two rows marked "A" with 50 and 40 usable places: the second is left out.
 */
export function repeatedRows(rows: readonly InventoryRow[]): ReadonlySet<InventoryRow> {
  const repeated = new Set<InventoryRow>();
  const kept = new Map<string, InventoryRow>();
  for (const row of rows) {
    const mark = row.doubleCounted;
    if (mark === undefined) continue;
    if (mark === true) {
      repeated.add(row);
      continue;
    }
    const rival = kept.get(mark);
    if (rival && !goesBefore(row, rival)) {
      repeated.add(row);
      continue;
    }
    if (rival) repeated.add(rival);
    kept.set(mark, row);
  }
  return repeated;
}

function goesBefore(row: InventoryRow, rival: InventoryRow): boolean {
  const places = scaled([row.places, rival.places]).integers;
  const shares = scaled([row.usableShare ?? 0, rival.usableShare ?? 0]).integers;
  const own = (places[0] ?? 0n) * (shares[0] ?? 0n);
  const other = (places[1] ?? 0n) * (shares[1] ?? 0n);
  return own === other ? row.municipality.code < rival.municipality.code : own > other;
}

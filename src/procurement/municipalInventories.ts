import type { Municipality } from "../municipalities";
import { bestAccess } from "./bestAccess";
import type { InventoryRow, MunicipalInventory, NotCounted } from "./inventory";
import { usablePlaces } from "./usablePlaces";

/**
 * Sums an inventory's rows by municipality, in the order of codes.
 * @remarks
 * Formula: capacity = ⌊Σ usable share × places⌋ over the rows that count, rounded once per municipality.
 * Held by the municipality: kind municipal, or no kind and the municipality as operator. By rental contract: that kind.
 * Source: METHOD 5.
 */
export function municipalInventories(rows: readonly InventoryRow[]): readonly MunicipalInventory[] {
  const byCode = new Map<string, InventoryRow[]>();
  for (const row of rows) {
    const { code } = row.municipality;
    byCode.set(code, [...(byCode.get(code) ?? []), row]);
  }
  return [...byCode.values()]
    .flatMap((own) => (own[0] ? [inventoryOf(own[0].municipality, own)] : []))
    .sort((a, b) => (a.municipality.code < b.municipality.code ? -1 : 1));
}

function inventoryOf(municipality: Municipality, rows: readonly InventoryRow[]): MunicipalInventory {
  const counted = rows.filter((row) => row.notCounted === undefined);
  const municipal = counted.filter(
    (row) => row.kind === "municipal" || (row.kind === undefined && row.operator === "municipality"),
  );
  const rental = counted.filter((row) => row.kind === "rentalContract");
  const notCounted: Partial<Record<NotCounted, number>> = {};
  for (const row of rows) {
    if (row.notCounted) notCounted[row.notCounted] = (notCounted[row.notCounted] ?? 0) + row.places;
  }
  return {
    municipality,
    claimed: rows.reduce((all, row) => all + row.places, 0),
    capacity: usablePlaces(counted),
    municipal: usablePlaces(municipal),
    rental: usablePlaces(rental),
    notCounted,
    access: bestAccess(counted.map((row) => row.access)),
  };
}

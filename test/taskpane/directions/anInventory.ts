import { readInventory } from "../../../src/procurement";
import type { Inventory, InventoryWishes } from "../../../src/procurement";
import { readTable } from "../../../src/tables";
import { municipalTableOf } from "../../../src/workbook";
import type { MunicipalTable } from "../../../src/municipalities";
import { aTable } from "../aPort";
import { anInventoryTable } from "./anInventoryTable";

/** The inventory of the tests as read, or other rows under its header. */
export function anInventory(
  wishes: InventoryWishes = {},
  rows: readonly (readonly unknown[])[] = anInventoryTable().values.slice(1),
): Inventory {
  const block = readTable([anInventoryTable().values[0] ?? [], ...rows]);
  const read = block.ok ? readInventory(block.value, "SE", wishes) : block;
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** The table of the tests as read, with a column of capacities where some are given. */
export function aMunicipalTable(capacities?: readonly unknown[]): MunicipalTable {
  const read = municipalTableOf(withCapacity(capacities), undefined);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** The same as found in the workbook. */
export function withCapacity(capacities?: readonly unknown[]): ReturnType<typeof aTable> {
  const { values } = aTable();
  if (!capacities) return aTable();
  const wider = values.map((row, at) => [...row, at === 0 ? "Kapacitet" : (capacities[at - 1] ?? "")]);
  return { ...aTable(wider), address: "A4:H8" };
}

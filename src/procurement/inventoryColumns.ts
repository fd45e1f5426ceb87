import type { Table } from "../tables";
import { inventoryRole } from "./inventoryRole";
import type { InventoryRole } from "./inventoryRole";

/** 0-based column of each role that an inventory has. */
export type InventoryColumns = Readonly<Partial<Record<InventoryRole, number>>>;

/** Which column of an inventory plays which role, by its header; where several fit, the first. */
export function inventoryColumns(table: Pick<Table, "headers">): InventoryColumns {
  const columns: Partial<Record<InventoryRole, number>> = {};
  table.headers.forEach((header, column) => {
    const role = inventoryRole(header);
    if (role) columns[role] ??= column;
  });
  return columns;
}

import { useMemo, useState } from "react";
import type { Issue } from "../../base";
import type { Country } from "../../municipalities";
import { readInventory } from "../../procurement";
import type { Inventory, InventoryColumns } from "../../procurement";
import { readTable } from "../../tables";
import type { FoundTable } from "../../workbook";
import { usePane } from "../usePane";
import { inventoryTables } from "./inventoryTables";

/** Which table is the inventory, what its columns are, and when the places are wanted. */
export interface InventoryChoice {
  readonly tableId?: string;
  readonly columns: InventoryColumns;
  /** year-month-day */
  readonly wantedBy?: string;
}

/** The inventory that the user chose, as read. */
export interface ChosenInventory {
  readonly offered: readonly FoundTable[];
  readonly table: FoundTable | undefined;
  readonly choice: InventoryChoice;
  readonly choose: (choice: InventoryChoice) => void;
  readonly inventory: Inventory | undefined;
  readonly issues: readonly Issue[];
}

/** Offers the workbook's inventories; none is used before the user says so. */
export function useInventory(country: Country): ChosenInventory {
  const { state, found } = usePane();
  const [choice, choose] = useState<InventoryChoice>({ columns: {} });
  const offered = useMemo(() => inventoryTables(state.tables, found?.id), [state.tables, found]);
  const table = offered.find((each) => each.id === choice.tableId);
  const read = useMemo(() => {
    if (!table) return undefined;
    const block = readTable(table.values, table.origin);
    if (!block.ok) return block;
    const { columns, wantedBy } = choice;
    return readInventory(block.value, country, { columns, ...(wantedBy ? { wantedBy } : {}) });
  }, [table, choice, country]);
  const inventory = read?.ok ? read.value : undefined;
  return { offered, table, choice, choose, inventory, issues: read?.issues ?? [] };
}

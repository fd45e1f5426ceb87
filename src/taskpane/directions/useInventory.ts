import { useCallback, useMemo } from "react";
import type { Issue } from "../../base";
import type { Country } from "../../municipalities";
import { readInventory } from "../../procurement";
import type { Inventory } from "../../procurement";
import { readTable } from "../../tables";
import type { FoundTable } from "../../workbook";
import type { InventoryChoice } from "../state/inventoryChoice";
import { usePane } from "../usePane";
import { inventoryTables } from "./inventoryTables";

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
  const { state, found, dispatch } = usePane();
  const choice = state.inventory;
  const choose = useCallback(
    (inventory: InventoryChoice) => dispatch({ type: "inventoryChosen", inventory }),
    [dispatch],
  );
  const offered = useMemo(() => inventoryTables(state.tables, found?.id), [state.tables, found]);
  const table = offered.find((each) => each.id === choice.tableId);
  const read = useMemo(() => {
    if (!table) return undefined;
    const block = readTable(table.values, table.origin);
    if (!block.ok) return block;
    const { columns, wantedBy, unstatedShare: percent } = choice;
    const unstatedShare = percent === undefined ? undefined : percent / 100;
    return readInventory(block.value, country, {
      columns,
      ...(wantedBy ? { wantedBy } : {}),
      ...(unstatedShare === undefined ? {} : { unstatedShare }),
    });
  }, [table, choice, country]);
  const inventory = read?.ok ? read.value : undefined;
  return { offered, table, choice, choose, inventory, issues: read?.issues ?? [] };
}

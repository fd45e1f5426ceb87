import { inventoryTables } from "../../../src/taskpane/directions/inventoryTables";
import { aTable } from "../aPort";
import { anInventoryTable } from "./anInventoryTable";

test("a table with municipalities and places is offered, unless the run stands on it", () => {
  const tables = [aTable(), anInventoryTable()];
  expect(inventoryTables(tables, "t1").map(({ id }) => id)).toEqual(["t2"]);
  expect(inventoryTables(tables, "t2")).toEqual([]);
});

import { capacityPlan } from "../../../src/taskpane/directions/capacityPlan";
import { aMunicipalTable, anInventory } from "./anInventory";

test("usable places of the municipalities in both; those without a row, and those elsewhere, are named", () => {
  const rows = [
    ["Upplands Väsby", 10, "50 %", "", 0],
    ["Upplands Väsby", 8, 1, "", 0],
    ["Lund", 30, 1, "", 0],
  ];
  const plan = capacityPlan(aMunicipalTable(["", 12, "", ".."]), anInventory({}, rows));
  expect(plan).toMatchObject({
    cells: [{ code: "0114", role: "capacity", value: 13 }],
    capacity: 13, // Lund's 30 are not in the table
    held: 2,
    unstated: 0,
  });
  expect(plan.without.map(({ name }) => name)).toEqual(["Vallentuna", "Skurup", "Storuman"]);
  expect(plan.elsewhere.map(({ name }) => name)).toEqual(["Lund"]);
});

test("places whose usable share nobody has stated are counted apart, not as no capacity", () => {
  expect(capacityPlan(aMunicipalTable(), anInventory())).toMatchObject({ unstated: 60, held: 0 });
  // 25 % of 60
  const plan = capacityPlan(aMunicipalTable(), anInventory({ unstatedShare: 0.25 }));
  expect(plan).toMatchObject({ unstated: 0, capacity: 24 });
  expect(plan.cells.at(-1)).toEqual({ code: "2421", role: "capacity", value: 15 });
});

import { capacityRequest } from "../../../src/taskpane/directions/capacityRequest";
import { defaultScenario } from "../../../src/scenario";
import { aTable } from "../aPort";
import { stored } from "../share/aStoredRun";
import { aMunicipalTable, anInventory, withCapacity } from "./anInventory";
import { anInventoryTable } from "./anInventoryTable";

const named = { ...stored.scenarios[0]!, scenario: { ...defaultScenario(20), language: "sv" as const } };
const asked = (
  capacities?: readonly unknown[],
  own: { readonly isFollowed?: boolean; readonly total?: number } = {},
) =>
  capacityRequest({
    found: withCapacity(capacities),
    municipal: aMunicipalTable(capacities),
    named: { ...named, scenario: { ...named.scenario, total: own.total ?? 20 } },
    table: anInventoryTable(),
    choice: { columns: {} },
    inventory: anInventory({ unstatedShare: 0.25 }),
    isFollowed: own.isFollowed ?? true,
    replace: false,
    language: "sv",
  });

test("without a capacity column one is added, blank where nothing was inventoried", async () => {
  const made = await asked();
  expect(made).toMatchObject({
    ok: true,
    value: {
      named: { scenario: { useCapacity: true } },
      request: {
        cells: [],
        columns: [{ table: aTable(), header: "Kapacitet", values: [5, "", 4, 15] }],
        log: { sheet: "Kapacitetsunderlag" },
        follows: named.name,
        replace: false,
      },
    },
  });
});

test("a capacity column gets the inventoried cells alone; what holds its figure already is not written again", async () => {
  const made = await asked(["", 12, 4, 30]);
  expect(made).toMatchObject({
    ok: true,
    value: {
      request: {
        cells: [
          { sheet: "Underlag", address: "H5", before: "", value: 5 },
          { sheet: "Underlag", address: "H8", before: 30, value: 15 },
        ],
        columns: [],
      },
    },
  });
});

test("a scenario that is not to follow it stays as it is", async () => {
  const made = await asked(undefined, { isFollowed: false });
  expect(made.ok && made.value.named.scenario.useCapacity).toBe(false);
  expect(made.ok && "follows" in made.value.request).toBe(false);
});

test("more to distribute than there are places is refused before anything is written", async () => {
  // 5 + 12 + 4 + 15 = 36
  expect((await asked(["", 12, "", ""], { total: 36 })).ok).toBe(true);
  expect((await asked(["", 12, "", ""], { total: 37 })).ok).toBe(false);
});

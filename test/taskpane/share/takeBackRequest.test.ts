import { takeBackRequest } from "../../../src/taskpane/share/takeBackRequest";
import { defaultScenario, runScenario } from "../../../src/scenario";
import type { MergeEntry } from "../../../src/sharing";
import { readTable } from "../../../src/tables";
import { aTable } from "../aPort";

const named = {
  name: "Grund",
  definition: { criteria: [{ name: "Folkmängd", column: "population", transform: "share", weight: 1 }] },
  scenario: { ...defaultScenario(100), language: "sv" },
} as const;
const entry = (code: string, field: MergeEntry["field"], value: number): MergeEntry => ({
  countyCode: code.slice(0, 2),
  code,
  field,
  sent: null,
  value,
  date: "2024-05-31",
  agreedBy: "Anna",
});

function requestFor(
  pins: readonly unknown[],
  capacities: readonly unknown[],
  entries: readonly MergeEntry[],
) {
  const found = aTable(
    aTable().values.map((row, at) =>
      at === 0
        ? [...row, "Överenskommet", "Kapacitet"]
        : [...row, pins[at - 1] ?? "", capacities[at - 1] ?? ""],
    ),
  );
  const read = readTable(found.values, found.origin);
  const run = read.ok ? runScenario(read.value, named.definition, named.scenario) : read;
  if (!run.ok) throw new Error("the table of the tests does not run");
  const sheet = { sheet: "Återtaget", cells: [["x"]], namespace: "urn:a", xml: "<a/>" };
  const log = { entries, swaps: [] };
  const base = {
    found,
    named,
    run: run.value,
    sent: run.value,
    header: "Överenskommet",
    language: "sv",
  } as const;
  return takeBackRequest({ ...base, log, sheet });
}

test("figures go to the cells of their columns, with what stood there; one that stands already is not written", () => {
  const request = requestFor(
    ["", "", "", 6],
    ["", 12, 30, ""],
    [entry("2421", "agreed", 6), entry("0115", "capacity", 18), entry("1264", "capacity", 30)],
  );
  if (!request.ok) throw new Error("refused");
  expect(request.value.cells).toEqual([{ sheet: "Underlag", address: "I6", before: 12, value: 18 }]);
  expect(request.value.column).toBeUndefined();
  expect(request.value.result?.result[4]?.[9]).toBe(6);
});

test("more agreed than there is to place is refused with the finding", () => {
  const request = requestFor([], [], [entry("2421", "agreed", 101)]);
  expect(request.issues.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "F408", found: 101, expected: 100 },
  ]);
});

import { runAsSent } from "../../../src/taskpane/share/runAsSent";
import { defaultScenario, runScenario } from "../../../src/scenario";
import { readTable } from "../../../src/tables";
import { aTable } from "../aPort";

const named = {
  name: "Grund",
  definition: { criteria: [{ name: "Folkmängd", column: "population", transform: "share", weight: 1 }] },
  scenario: defaultScenario(100),
} as const;
const withPins = (pins: readonly unknown[]) =>
  aTable(aTable().values.map((row, at) => [...row, at === 0 ? "Överenskommet" : (pins[at - 1] ?? "")]));
const runOf = (table: ReturnType<typeof aTable>) => {
  const read = readTable(table.values, table.origin);
  const run = read.ok ? runScenario(read.value, named.definition, named.scenario) : read;
  if (!run.ok) throw new Error("the table of the tests does not run");
  return run.value;
};
const entry = {
  countyCode: "01",
  code: "0114",
  field: "agreed",
  sent: 47,
  value: 40,
  date: "",
  agreedBy: "",
} as const;

test("what a county agreed on is left out of the run; a pin of another county stays", () => {
  const pinned = withPins([40, 55, "", 3]);
  const places = (run: ReturnType<typeof runOf>) => run.results.map((each) => each.places);
  const sent = runAsSent(runOf(pinned), pinned, named, { entries: [entry], swaps: [] });
  expect(places(sent)).toEqual(places(runOf(withPins(["", "", "", 3]))));
  expect(places(sent)).not.toEqual(places(runOf(pinned)));
  const run = runOf(pinned);
  expect(runAsSent(run, pinned, named, { entries: [{ ...entry, field: "capacity" }], swaps: [] })).toBe(run);
});

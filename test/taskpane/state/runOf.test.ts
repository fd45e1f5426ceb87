import { populationKey } from "../../../src/distribution-key";
import { readTable } from "../../../src/tables";
import { defaultScenario } from "../../../src/scenario";
import { runOf } from "../../../src/taskpane/state/runOf";

const tableOf = (population: number) => {
  const read = readTable([
    ["Kod", "Kommun", "Folkmängd"],
    ["0114", "Upplands Väsby", population],
    ["1264", "Skurup", 16000],
  ]);
  if (!read.ok) throw new Error("no table");
  return read.value;
};
it("computes anew for another table or scenario, and answers what it has computed", () => {
  const [table, larger] = [tableOf(16000), tableOf(48000)];
  const [ten, twenty] = [defaultScenario(10), defaultScenario(20)];
  const definition = { ...populationKey };
  const placesOf = (run: ReturnType<typeof runOf>) =>
    run.ok ? run.value.results.map((each) => each.places) : run;
  const first = runOf(table, definition, ten);
  expect(placesOf(first)).toEqual([5, 5]);
  expect(runOf(table, definition, ten)).toBe(first);
  expect(placesOf(runOf(table, definition, twenty))).toEqual([10, 10]);
  expect(placesOf(runOf(larger, definition, twenty))).toEqual([15, 5]);
});

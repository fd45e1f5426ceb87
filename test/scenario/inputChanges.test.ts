import { inputChanges } from "../../src/scenario/inputChanges";
import { aCountyRun, usualRows } from "../sharing/aCountyRun";

const rows = usualRows.map(
  ([code, name, people, stock]) => [code, name, people + (code === "0115" ? 100 : 0), stock] as const,
);

test("only what differs is told, with both sides", () => {
  expect(inputChanges(aCountyRun(), aCountyRun(rows), "0115")).toEqual([
    { input: "population", before: 34000, after: 34100 },
  ]);
  expect(inputChanges(aCountyRun(), aCountyRun(rows), "0117")).toEqual([]);
});
test("what is not there is nothing, not zero", () =>
  expect(inputChanges(aCountyRun(), aCountyRun(usualRows.slice(1)), "0114")).toContainEqual({
    input: "agencyHousing",
    before: 30,
    after: null,
  }));

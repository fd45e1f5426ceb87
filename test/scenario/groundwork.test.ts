import { defaultScenario, runScenario, standing } from "../../src/scenario";
import { groundwork } from "../../src/scenario/groundwork";
import { readTable } from "../../src/tables";
import type { Table } from "../../src/tables";

const scenario = { ...defaultScenario(10), missing: "exclude" } as const;

function aTable(ownHousing: readonly unknown[], header = "Folkmängd"): Table {
  const read = readTable([
    ["Kod", header, "Eget boende"],
    ["0114", 5000, ownHousing[0]],
    ["0115", 3000, ownHousing[1]],
    ["0117", 2000, ownHousing[2]],
  ]);
  if (!read.ok) throw new Error("not read");
  return read.value;
}

test("who leaves the run is left out of everything, and named", () => {
  const read = groundwork(aTable([4, "..", 7]), undefined, scenario);
  if (!read.ok) throw new Error("refused");
  const { municipal, excluded, stock, key, people } = read.value;
  expect(municipal.municipalities.map(({ code }) => code)).toEqual(["0114", "0117"]);
  expect(excluded).toMatchObject([{ code: "0115", row: 1 }]);
  expect(stock.existing).toEqual([4, 7]);
  // 5,000 and 2,000 of 7,000.
  expect(key.ok && key.value.units).toEqual([714285714286, 285714285714]);
  expect(people.ok && people.value).toEqual([5000, 2000]);
  // Told once, though the stock of those that stay is added up anew.
  expect(read.issues.filter(({ code }) => code === "W703")).toHaveLength(1);
});

test("what is wrong with stock and key is told together", () => {
  const read = groundwork(aTable([4, -1, 7], "Invånartal okänt"), undefined, scenario);
  expect(read.ok && read.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(["F110", "F305"]));
});

test("offers are weighed against the same stock and key as the run", () => {
  const table = aTable([4, "..", 7]);
  const [stands, run] = [standing(table, undefined, scenario), runScenario(table, undefined, scenario)];
  if (!stands.ok || !run.ok) throw new Error("refused");
  expect(stands.value.existing).toEqual(run.value.results.map(({ existing }) => existing));
  expect(stands.value.key).toEqual(run.value.key.units);
});

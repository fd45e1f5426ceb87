import { defaultScenario } from "../../src/scenario";
import { mergedScenarios } from "../../src/workbook";
import type { NamedScenario, StoredScenarios } from "../../src/workbook";
import { aPopulationKey } from "./aMunicipalTable";

const place = { id: "t1", tableName: "Kommuner", sheet: "Underlag", address: "A4:G8" };

function a(name: string, change: Partial<NamedScenario["scenario"]> = {}): NamedScenario {
  return { ...aPopulationKey(), name, scenario: { ...defaultScenario(100), ...change } };
}

function all(...scenarios: readonly NamedScenario[]): StoredScenarios {
  return { version: 1, active: scenarios[0]?.name ?? "", scenarios };
}

const base = all(a("Ett"), a("Två"));

it("takes what each has changed, in different scenarios and in different fields of one", () => {
  const ours = all(a("Ett", { total: 200 }), a("Två"));
  const credits = { ...defaultScenario(1).credits, reception: 0.5 };
  const theirs = all(a("Ett", { minimum: 3, credits }), a("Två", { total: 70 }));
  const { stored, both, followed } = mergedScenarios(base, ours, theirs);
  expect(stored.scenarios[0]?.scenario).toMatchObject({ total: 200, minimum: 3, credits });
  expect(stored.scenarios[1]?.scenario.total).toBe(70);
  expect([both, followed]).toEqual([[], ["Ett", "Två"]]);
});

it("keeps both where both have changed the same field, and settles: a second merge changes nothing", () => {
  const ours = all(a("Ett", { total: 200 }), a("Två"));
  const theirs = all(a("Ett", { total: 300 }), a("Två"));
  const { stored, both } = mergedScenarios(base, ours, theirs);
  expect(stored.scenarios.map(({ name, scenario }) => [name, scenario.total])).toEqual([
    ["Ett", 200],
    ["Två", 100],
    ["Ett (2)", 300],
  ]);
  expect(both).toEqual([{ name: "Ett", theirs: "Ett (2)" }]);
  // The other pane meets what was stored: it has no change of its own since and follows.
  const other = mergedScenarios(theirs, theirs, stored);
  expect(other).toEqual({ stored, both: [], followed: ["Ett", "Ett (2)"] });
});

it("lets a deleted scenario go unless the other has changed it, and takes what the other has made", () => {
  const theirs = all(a("Ett"), a("Tre"));
  expect(mergedScenarios(base, base, theirs).stored.scenarios.map(({ name }) => name)).toEqual([
    "Ett",
    "Tre",
  ]);
  const changed = all(a("Ett"), a("Två", { total: 5 }));
  expect(mergedScenarios(base, changed, theirs).stored.scenarios.map(({ name }) => name)).toEqual([
    "Ett",
    "Två",
    "Tre",
  ]);
  expect(mergedScenarios(base, all(a("Ett")), base).stored.scenarios).toHaveLength(1);
});

it("leaves everyone the scenario in view, but for one that is gone", () => {
  const ours = { ...base, active: "Två" };
  expect(mergedScenarios(base, ours, { ...base, active: "Ett" }).stored.active).toBe("Två");
  expect(mergedScenarios(base, ours, all(a("Ett"))).stored.active).toBe("Ett");
});

it("takes the table of whoever chose one", () => {
  const chosen = { ...base, table: place };
  expect(mergedScenarios(base, base, chosen).stored.table).toEqual(place);
  expect(mergedScenarios(base, chosen, base).stored.table).toEqual(place);
  expect(mergedScenarios(chosen, chosen, base).stored).not.toHaveProperty("table");
});

it("does not take another order of fields for a change", () => {
  const [first] = base.scenarios;
  const turned = Object.fromEntries(Object.entries(first!.scenario).reverse()) as unknown;
  const theirs = all({ ...first!, scenario: turned as NamedScenario["scenario"] }, base.scenarios[1]!);
  expect(mergedScenarios(base, base, theirs).followed).toEqual([]);
});

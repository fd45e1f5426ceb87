import { populationKey } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { paneReducer } from "../../../src/taskpane/state/paneReducer";
import { initialState } from "../../../src/taskpane/state/paneState";

const named = {
  name: "Ett",
  definition: populationKey,
  scenario: { ...defaultScenario(10), exemptAbove: 2 },
};
const start = { ...initialState, stored: { version: 1 as const, active: "Ett", scenarios: [named] } };

test("a change touches the active scenario only", () => {
  const two = paneReducer(start, { type: "scenarioAdded", named: { ...named, name: "Två" } });
  const changed = paneReducer(two, { type: "scenarioChanged", change: { total: 20 } });
  expect(changed.stored?.scenarios.map((each) => each.scenario.total)).toEqual([10, 20]);
});

test("a change that names its scenario touches that one, whichever is active", () => {
  const two = paneReducer(start, { type: "scenarioAdded", named: { ...named, name: "Två" } });
  const changed = paneReducer(two, { type: "scenarioChanged", change: { total: 20 }, name: "Ett" });
  expect(changed.stored?.scenarios.map((each) => each.scenario.total)).toEqual([20, 10]);
});

test("a renamed scenario stays the active one", () => {
  expect(paneReducer(start, { type: "scenarioRenamed", name: "Nytt" }).stored?.active).toBe("Nytt");
});

test("the last scenario is never deleted", () => {
  expect(paneReducer(start, { type: "scenarioDeleted" })).toBe(start);
});

test("a limit that is removed leaves no trace", () => {
  const without = paneReducer(start, { type: "limitRemoved", limit: "exemptAbove" });
  expect(without.stored?.scenarios[0]?.scenario).not.toHaveProperty("exemptAbove");
});

test("a change that names its scenario as it was called before it was renamed, touches that one", () => {
  const once = paneReducer(start, { type: "scenarioRenamed", name: "Två" });
  const twice = paneReducer(once, { type: "scenarioRenamed", name: "Tre" });
  const changed = paneReducer(twice, { type: "scenarioChanged", change: { useCapacity: true }, name: "Ett" });
  expect(changed.stored?.scenarios).toMatchObject([{ name: "Tre", scenario: { useCapacity: true } }]);
});

test("a name that was given up and taken by a new scenario is the new one's", () => {
  const renamed = paneReducer(start, { type: "scenarioRenamed", name: "Två" });
  const added = paneReducer(renamed, { type: "scenarioAdded", named });
  const changed = paneReducer(added, { type: "scenarioChanged", change: { total: 20 }, name: "Ett" });
  expect(changed.stored?.scenarios.map(({ scenario }) => scenario.total)).toEqual([10, 20]);
});

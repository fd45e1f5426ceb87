import { afterOthersScenarios } from "../../../src/taskpane/state/afterOthersScenarios";
import { paneReducer } from "../../../src/taskpane/state/paneReducer";
import { initialState } from "../../../src/taskpane/state/paneState";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import type { StoredScenarios } from "../../../src/workbook";
import { aPopulationKey } from "../../workbook/aMunicipalTable";

const grund = aPopulationKey();
const withTotal = (total: number): StoredScenarios => ({
  version: 1,
  active: "Grund",
  scenarios: [{ ...grund, scenario: { ...grund.scenario, total } }],
});
const base = withTotal(100);
const atRest: PaneState = { ...initialState, reading: false, stored: base, kept: base };
const totals = ({ stored }: PaneState) => stored?.scenarios.map(({ scenario }) => scenario.total);

test("another's change is followed, said, and not written back", () => {
  const after = paneReducer(atRest, { type: "scenariosMet", theirs: withTotal(900) });
  expect(totals(after)).toEqual([900]);
  expect(after.notice).toMatchObject({ text: "othersChanged", values: { name: "Grund" } });
  expect(after.stored).toBe(after.kept);
});

test("what waits to be saved is joined with theirs and still waits", () => {
  const edited = paneReducer(atRest, { type: "scenarioChanged", change: { minimum: 4 } });
  const after = paneReducer(edited, { type: "scenariosMet", theirs: withTotal(900) });
  expect(after.stored?.scenarios[0]?.scenario).toMatchObject({ total: 900, minimum: 4 });
  expect(after.stored).not.toBe(after.kept);
});

test("where both have changed the same, both are there and it is said", () => {
  const edited = paneReducer(atRest, { type: "scenarioChanged", change: { total: 300 } });
  const after = afterOthersScenarios(edited, base, withTotal(900));
  expect(totals(after)).toEqual([300, 900]);
  expect(after.notice).toMatchObject({ text: "othersToo", values: { name: "Grund", theirs: "Grund (2)" } });
});

test("what comes back from a save as it was sent changes nothing and is silent", () => {
  const edited = paneReducer(atRest, { type: "scenarioChanged", change: { total: 300 } });
  const sent = edited.stored!;
  const kept = JSON.parse(JSON.stringify(sent)) as StoredScenarios;
  const after = paneReducer(edited, { type: "scenariosKept", sent, kept });
  expect(after).toEqual({ ...edited, kept: sent });
  expect(after.stored).toBe(after.kept);
});

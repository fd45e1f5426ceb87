import { defaultScenario, runScenario } from "../../../src/scenario";
import type { ScenarioRun } from "../../../src/scenario";
import { readTable } from "../../../src/tables";
import type { StoredScenarios } from "../../../src/workbook";
import { aTable } from "../aPort";

const named = {
  name: "Grund",
  definition: { criteria: [{ name: "Folkmängd", column: "population", transform: "share", weight: 1 }] },
  scenario: { ...defaultScenario(100), language: "sv" },
} as const;

/** What a workbook keeps that was shared before: 100 places by population. */
export const stored: StoredScenarios = { active: "Grund", scenarios: [named] };

/** The run of that scenario on the table of the tests. */
export function aStoredRun(): ScenarioRun {
  const table = readTable(aTable().values, aTable().origin);
  const run = table.ok ? runScenario(table.value, named.definition, named.scenario) : table;
  if (!run.ok) throw new Error("the table of the tests does not run");
  return run.value;
}

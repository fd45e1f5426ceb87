import { readMunicipalities } from "../../src/municipalities";
import type { MunicipalTable } from "../../src/municipalities";
import { defaultScenario, runScenario } from "../../src/scenario";
import type { ScenarioRun } from "../../src/scenario";
import { readTable } from "../../src/tables";
import { aTable } from "./aPort";

/** The table of the tests as read, and a run of 100 places over it by population. */
export function aRun(total = 100): { readonly municipal: MunicipalTable; readonly run: ScenarioRun } {
  const found = aTable();
  const table = readTable(found.values, found.origin);
  if (!table.ok) throw new Error("the table of the tests does not read");
  const municipal = readMunicipalities(table.value);
  const run = runScenario(table.value, undefined, defaultScenario(total));
  if (!municipal.ok || !run.ok) throw new Error("the table of the tests does not run");
  return { municipal: municipal.value, run: run.value };
}

import type { Result } from "../base";
import { runScenario } from "../scenario";
import type { ScenarioRun } from "../scenario";
import { readTable } from "../tables";
import type { FoundTable, NamedScenario } from "../workbook";

/** Runs one scenario on a table found in a file; findings name its cells. */
export function runJob(table: FoundTable, named: NamedScenario): Result<ScenarioRun> {
  const read = readTable(table.values, table.origin);
  return read.ok ? runScenario(read.value, named.definition, named.scenario) : read;
}

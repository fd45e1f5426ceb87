import { defaultScenario, runScenario } from "../../src/scenario";
import type { ScenarioRun } from "../../src/scenario";
import { readTable } from "../../src/tables";

/** [code, name, inhabitants, existing]: three municipalities of Stockholm county, two of Uppsala. */
export type CountyRow = readonly [string, string, number, number];
export const usualRows: readonly CountyRow[] = [
  ["0114", "Upplands Väsby", 47000, 30],
  ["0115", "Vallentuna", 34000, 11],
  ["0117", "Österåker", 48000, 7],
  ["0305", "Håbo", 22500, 17],
  ["0319", "Älvkarleby", 9700, 8],
];

/** A run of 200 places over five municipalities by population. */
export function aCountyRun(rows = usualRows, total = 200): ScenarioRun {
  const table = readTable([["Kommunkod", "Kommun", "Folkmängd", "Anläggningsboende"], ...rows]);
  if (!table.ok) throw new Error("the table of the tests does not read");
  const run = runScenario(table.value, undefined, { ...defaultScenario(total), language: "sv" });
  if (!run.ok) throw new Error(`the table of the tests does not run: ${JSON.stringify(run.issues)}`);
  return run.value;
}

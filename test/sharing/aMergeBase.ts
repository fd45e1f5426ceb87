import { readMunicipalities } from "../../src/municipalities";
import { defaultScenario, runScenario } from "../../src/scenario";
import type { Scenario, ScenarioRun } from "../../src/scenario";
import { emptyMergeLog, withMunicipalCells } from "../../src/sharing";
import type { MergeBase, MergeOutcome } from "../../src/sharing";
import { readTable } from "../../src/tables";
import type { Table } from "../../src/tables";
import { usualRows } from "./aCountyRun";

/** The five municipalities as a base that can be run again; parameters of the scenario that are given differ from the usual. */
export function aMergeBase(
  given: Partial<Scenario> = {},
  capacities?: readonly (number | "")[],
): MergeBase & { readonly runOn: (table: Table) => ReturnType<typeof runScenario> } {
  const headers = [
    "Kommunkod",
    "Kommun",
    "Folkmängd",
    "Anläggningsboende",
    ...(capacities ? ["Kapacitet"] : []),
  ];
  const rows = usualRows.map((row, place) => [...row, ...(capacities ? [capacities[place] ?? ""] : [])]);
  const table = readTable([headers, ...rows]);
  const scenario: Scenario = { ...defaultScenario(200), language: "sv", ...given };
  const runOn = (each: Table) => runScenario(each, undefined, scenario);
  const run = table.ok ? runOn(table.value) : table;
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  return { run: run.value, log: emptyMergeLog, runOn };
}

/** The base after merging: its table changed as told, and run again. */
export function afterMerge(base: ReturnType<typeof aMergeBase>, { cells, log }: MergeOutcome) {
  const table = withMunicipalCells(base.run.municipal, cells);
  const read = readMunicipalities(table);
  const run = base.runOn(table);
  if (!read.ok || !run.ok) throw new Error(JSON.stringify(run.issues));
  return { ...base, run: run.value, log };
}

/** [places] by municipality code. */
export const placesOf = ({ results }: ScenarioRun): Readonly<Record<string, number>> =>
  Object.fromEntries(results.map(({ municipality, places }) => [municipality.code, places]));

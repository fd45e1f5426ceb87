import { runScenario } from "../../scenario";
import type { ScenarioRun } from "../../scenario";
import type { MergeLog } from "../../sharing";
import { readTable } from "../../tables";
import type { FoundTable, NamedScenario } from "../../workbook";

/**
 * The run that the copies were made of: without what counties have agreed on since, so that one county's return does not
 * make another's look old.
 * @param run  as it is now
 * @remarks Decision: D-112.
 */
export function runAsSent(
  run: ScenarioRun,
  found: FoundTable,
  { definition, scenario }: NamedScenario,
  { entries }: MergeLog,
): ScenarioRun {
  const counties = new Set(
    entries.filter(({ field }) => field === "agreed").map(({ countyCode }) => countyCode),
  );
  const column = run.municipal.roles.pinned;
  if (counties.size === 0 || column === undefined) return run;
  const rows = new Set(
    run.municipal.municipalities
      .filter(({ countyCode }) => counties.has(countyCode))
      .map(({ row }) => row + 1),
  );
  const values = found.values.map((line, at) =>
    rows.has(at) ? line.map((value, place) => (place === column ? "" : value)) : line,
  );
  const table = readTable(values, found.origin);
  const sent = table.ok ? runScenario(table.value, definition, scenario) : table;
  return sent.ok ? sent.value : run;
}

import { populationKey, readKeyDefinition } from "../../distribution-key";
import { resultColumns } from "../../report";
import type { ResultColumn } from "../../report";
import { readScenario, runScenario } from "../../scenario";
import type { ScenarioRun } from "../../scenario";
import { readTable } from "../../tables";
import { blockRows } from "./blockRows";
import type { CellBlock } from "./cellBlock";

/** An ALLOCATE as it stands in a cell: what it runs and which columns it shows. */
export interface OwnAllocation {
  readonly run: ScenarioRun;
  readonly columns: readonly ResultColumn[];
}

/** Runs an ALLOCATE on the cells that it reads; undefined where it would be refused. */
export function ownAllocation([table, key, scenario, columns]: readonly (CellBlock | undefined)[]):
  | OwnAllocation
  | undefined {
  const read = table && readTable(blockRows(table));
  const rows = key && readTable(blockRows(key));
  const definition = rows?.ok ? readKeyDefinition(rows.value) : undefined;
  const parameters = scenario && readScenario(blockRows(scenario));
  if (!read?.ok || !parameters?.ok || (key && !definition?.ok)) return undefined;
  const run = runScenario(read.value, definition?.ok ? definition.value : populationKey, parameters.value);
  if (!run.ok) return undefined;
  const named = columns ? blockRows(columns).flat() : undefined;
  const chosen = named?.map((name) =>
    resultColumns.find((each) => each.toLowerCase() === String(name).trim().toLowerCase()),
  );
  if (chosen?.includes(undefined)) return undefined;
  return { run: run.value, columns: chosen?.flatMap((each) => each ?? []) ?? resultColumns };
}

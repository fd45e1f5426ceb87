import type { Result } from "../../base";
import type { KeyDefinition } from "../../distribution-key";
import { runScenario } from "../../scenario";
import type { Scenario, ScenarioRun } from "../../scenario";
import type { Table } from "../../tables";

interface Known {
  readonly table: Table;
  readonly scenario: Scenario;
  readonly outcome: Result<ScenarioRun>;
}

const known = new WeakMap<KeyDefinition, Known>();

/** A scenario's run on a table; computed once, though the first scenario is tried before it is offered and scenarios are switched to and fro. */
export function runOf(table: Table, definition: KeyDefinition, scenario: Scenario): Result<ScenarioRun> {
  const last = known.get(definition);
  if (last?.table === table && last.scenario === scenario) return last.outcome;
  const outcome = runScenario(table, definition, scenario);
  known.set(definition, { table, scenario, outcome });
  return outcome;
}

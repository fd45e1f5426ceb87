import type { Language, Result } from "../base";
import { readKeyDefinition } from "../distribution-key";
import type { KeyDefinition } from "../distribution-key";
import { readScenario, runScenario } from "../scenario";
import type { Scenario, ScenarioRun } from "../scenario";
import { readTable } from "../tables";
import * as argument from "./argument";
import { accept } from "./accept";
import { isDefined } from "./vectors";

/** The key definition argument, where one was handed over. */
export function definitionArgument(definition: unknown): Result<KeyDefinition> | undefined {
  if (!isDefined(definition)) return undefined;
  const table = readTable(definition);
  return table.ok ? readKeyDefinition(table.value) : table;
}

/** The scenario argument: a table, or a bare number. */
export function scenarioArgument(scenario: unknown): Result<Scenario> {
  if (Array.isArray(scenario)) return readScenario(scenario as unknown[][]);
  return readScenario(argument.isOmitted(scenario) ? [] : [[scenario]]);
}

/** Runs the whole job of ALLOCATE and EXPLAIN, or refuses in the scenario's language. */
export function wholeJob(table: unknown[][], definition: unknown, scenario: unknown): ScenarioRun {
  const read = scenarioArgument(scenario);
  const language: Language = read.ok ? read.value.language : "en";
  const parameters = accept(read, language);
  const criteria = definitionArgument(definition);
  const key = criteria ? accept(criteria, language) : undefined;
  return accept(runScenario(accept(readTable(table), language), key, parameters), language);
}

import { runScenario } from "../scenario";
import type { ScenarioRun } from "../scenario";
import { readTable } from "../tables";
import { accept } from "./accept";
import { definitionArgument } from "./definitionArgument";
import { scenarioArgument } from "./scenarioArgument";

/** Runs the whole job of ALLOCATE and EXPLAIN, or refuses in the scenario's language. */
export function wholeJob(table: unknown[][], definition: unknown, scenario: unknown): ScenarioRun {
  const parameters = accept(scenarioArgument(scenario));
  const { language } = parameters;
  const criteria = definitionArgument(definition);
  const key = criteria ? accept(criteria, language) : undefined;
  return accept(runScenario(accept(readTable(table), language), key, parameters), language);
}

import type { Result } from "../base";
import { readScenario } from "../scenario";
import type { Scenario } from "../scenario";
import { isOmitted } from "./isOmitted";

/** The scenario argument: a table, or a bare number. */
export function scenarioArgument(scenario: unknown): Result<Scenario> {
  if (Array.isArray(scenario)) return readScenario(scenario as unknown[][]);
  return readScenario(isOmitted(scenario) ? [] : [[scenario]]);
}

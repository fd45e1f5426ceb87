import type { Result } from "../base";
import { readScenario } from "../scenario";
import type { Scenario } from "../scenario";
import { isOmitted } from "./isOmitted";

/**
 * The scenario argument: a table, or a bare number.
 * @param otherwise  the total where none is given
 */
export function scenarioArgument(scenario: unknown, otherwise?: number): Result<Scenario> {
  if (Array.isArray(scenario)) return readScenario(scenario as unknown[][], otherwise);
  return readScenario(isOmitted(scenario) ? [] : [[scenario]], otherwise);
}

import type { KeyDefinition } from "../../distribution-key";
import { runScenario } from "../../scenario";
import type { ScenarioRun } from "../../scenario";

/** What a municipality gets at a weight; absent where nothing comes of it. */
export interface CurvePoint {
  readonly weight: number;
  readonly places?: number;
}

/** The run anew with another weight of one criterion: what the municipality gets then. */
export function weightCurve(
  run: ScenarioRun,
  definition: KeyDefinition,
  code: string,
  criterion: number,
  weight: number,
): CurvePoint {
  const criteria = definition.criteria.map((each, at) => (at === criterion ? { ...each, weight } : each));
  const moved = runScenario(run.municipal.table, { criteria }, run.scenario);
  const places = moved.ok
    ? moved.value.results.find(({ municipality }) => municipality.code === code)?.places
    : undefined;
  return { weight, ...(places === undefined ? {} : { places }) };
}

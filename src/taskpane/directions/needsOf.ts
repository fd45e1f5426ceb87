import type { ProcurementNeed } from "../../procurement";
import type { ScenarioRun } from "../../scenario";

/** What a run says of each municipality, as far as procurement needs it. */
export function needsOf(run: ScenarioRun): readonly ProcurementNeed[] {
  return run.results.map(({ municipality, places, existing, shortfall, direction, bound }) => ({
    municipality,
    places,
    existing,
    shortfall,
    direction,
    ...(bound === undefined ? {} : { bound }),
  }));
}

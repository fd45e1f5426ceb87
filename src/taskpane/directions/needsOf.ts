import type { ProcurementNeed } from "../../procurement";
import type { ScenarioRun } from "../../scenario";

/** What a run says of each municipality, as far as procurement needs it: a bound only where its places come up to it. */
export function needsOf(run: ScenarioRun): readonly ProcurementNeed[] {
  return run.results.map(({ municipality, place, places, existing, shortfall, direction, bound }) => ({
    municipality,
    places,
    existing,
    shortfall,
    direction,
    ...(bound === undefined || places < Math.floor(run.maximum[place] ?? 0) ? {} : { bound }),
  }));
}

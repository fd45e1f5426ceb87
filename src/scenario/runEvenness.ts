import { evenness } from "../allocation";
import type { Evenness } from "../allocation";
import type { ScenarioRun } from "./scenarioRun";

/**
 * How evenly persons lie over the key before and after the new places.
 * @returns each absent where nobody is there to measure
 * @remarks Computed for who asks, not in every run. A negative share of the key counts as 0, as in the targets (D-008).
 */
export function runEvenness({ key, results }: ScenarioRun): {
  readonly before?: Evenness;
  readonly after?: Evenness;
} {
  const weights = key.units.map((unit) => Math.max(0, unit));
  const before = evenness(
    results.map(({ existing }) => existing),
    weights,
  );
  const after = evenness(
    results.map(({ existing, places }) => existing + places),
    weights,
  );
  return { ...(before.ok ? { before: before.value } : {}), ...(after.ok ? { after: after.value } : {}) };
}

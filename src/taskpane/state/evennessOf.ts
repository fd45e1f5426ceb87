import { runEvenness } from "../../scenario";
import type { ScenarioRun } from "../../scenario";

const known = new WeakMap<ScenarioRun, ReturnType<typeof runEvenness>>();

/** How even a run is, before and after; computed once, though several parts of the pane show it. */
export function evennessOf(run: ScenarioRun): ReturnType<typeof runEvenness> {
  const found = known.get(run);
  if (found) return found;
  const even = runEvenness(run);
  known.set(run, even);
  return even;
}

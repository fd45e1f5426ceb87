import { placesFor } from "../allocation";
import type { PlacesMethod } from "../allocation";
import type { ScenarioRun } from "./scenarioRun";

/** What can move a municipality's places from one run to another, in the order in which it is let change. */
export const causes = ["total", "key", "existing", "bounds", "method"] as const;
export type Cause = (typeof causes)[number];

/** One step from one run to the other. */
export interface CauseStep {
  /** Several where one alone cannot be carried out: its bounds leave no room for the total. */
  readonly causes: readonly Cause[];
  /** [places] by municipality code, what the step adds; those without a change are left out. */
  readonly places: ReadonlyMap<string, number>;
}

interface State {
  readonly total: number;
  readonly key: readonly number[];
  readonly existing: readonly number[];
  readonly bounds: readonly (readonly [number, number])[];
  readonly method: PlacesMethod;
}

/**
 * Splits the change of every municipality's places into what each kind of input did: the total is changed first, then the key, what exists,
 * the bounds and the method, each time run again.
 * @returns the steps that change an input; their places add up exactly to the change. undefined where a run rests on more than these
 * @remarks
 * The order is fixed, so that every figure between is one that can be reproduced; another order can share the change otherwise.
 * A municipality that is only in one run has no share of the other's key. Example: 10 more places and one more in a
 * municipality's stock: the total's step adds 10, the stock's adds 0.
 */
export function placeCauses(before: ScenarioRun, after: ScenarioRun): readonly CauseStep[] | undefined {
  const codes = [...new Set([...codesOf(before), ...codesOf(after)])].sort();
  const [from, to] = [stateOf(before, codes), stateOf(after, codes)];
  const start = placed(from, codes);
  if (!start || !isResult(start, before, codes) || !isResult(placed(to, codes), after, codes))
    return undefined;
  const steps: CauseStep[] = [];
  let state = from;
  let places = start;
  let waiting: Cause[] = [];
  for (const cause of causes) {
    if (JSON.stringify(from[cause]) === JSON.stringify(to[cause])) continue;
    state = { ...state, [cause]: to[cause] };
    waiting.push(cause);
    const next = placed(state, codes);
    if (!next) continue;
    const moved = codes.flatMap((code, at) => {
      const change = (next[at] ?? 0) - (places[at] ?? 0);
      return change === 0 ? [] : [[code, change] as const];
    });
    steps.push({ causes: waiting, places: new Map(moved) });
    waiting = [];
    places = next;
  }
  return steps;
}

const codesOf = ({ results }: ScenarioRun): readonly string[] =>
  results.map(({ municipality }) => municipality.code);

function stateOf(run: ScenarioRun, codes: readonly string[]): State {
  const rows = new Map(run.results.map((each) => [each.municipality.code, each]));
  return {
    total: run.scenario.total,
    method: run.scenario.method,
    key: codes.map((code) => run.key.units[rows.get(code)?.place ?? -1] ?? 0),
    existing: codes.map((code) => rows.get(code)?.existing ?? 0),
    bounds: codes.map((code) => {
      const place = rows.get(code)?.place ?? -1;
      return [run.minimum[place] ?? 0, run.maximum[place] ?? Infinity];
    }),
  };
}

function placed(
  { total, key, existing, bounds, method }: State,
  codes: readonly string[],
): readonly number[] | undefined {
  const minimum = bounds.map(([least]) => least);
  const maximum = bounds.map(([, most]) => most);
  const run = placesFor(total, { weights: key, existing, minimum, maximum, codes }, method);
  return run.ok ? run.value.places : undefined;
}

/** Whether a run gave these places: one that rests on more than its key, stock and bounds did not. */
function isResult(
  places: readonly number[] | undefined,
  run: ScenarioRun,
  codes: readonly string[],
): boolean {
  const given = new Map(run.results.map((each) => [each.municipality.code, each.places]));
  return places !== undefined && codes.every((code, at) => places[at] === (given.get(code) ?? 0));
}

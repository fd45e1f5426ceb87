import type { ScenarioRun } from "./scenarioRun";

/** A figure on both sides; null where it is not there. */
export interface Change<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** An input of a municipality that differs. */
export interface InputChange extends Change<number> {
  /** "population", a header or role that the key names, a role of a stock, "minimum", "maximum". */
  readonly input: string;
}

/** What differs between two runs in the figures that a municipality goes in with. */
export function inputChanges(before: ScenarioRun, after: ScenarioRun, code: string): readonly InputChange[] {
  const [from, to] = [inputsOf(before, code), inputsOf(after, code)];
  const names = [...new Set([...from.keys(), ...to.keys()])];
  return names.flatMap((input) => {
    const change = { before: from.get(input) ?? null, after: to.get(input) ?? null };
    return change.before === change.after ? [] : [{ input, ...change }];
  });
}

function inputsOf(run: ScenarioRun, code: string): ReadonlyMap<string, number> {
  const inputs = new Map<string, number>();
  const result = run.results.find(({ municipality }) => municipality.code === code);
  if (!result) return inputs;
  const { place, population } = result;
  const set = (name: string, value: number | undefined): void => {
    if (value !== undefined && Number.isFinite(value)) inputs.set(name, value);
  };
  set("population", population);
  for (const { criterion, values } of [...run.key.criteria, ...run.key.factors])
    set(criterion.column, values[place]);
  for (const { role, counted, deducted } of run.stocks) {
    set(role, counted[place]);
    set(`${role} unaccompaniedMinors`, deducted?.[place]);
  }
  set("minimum", run.minimum[place]);
  set("maximum", run.maximum[place]);
  return inputs;
}

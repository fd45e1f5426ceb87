import type { Change } from "./inputChanges";
import { parameters } from "./parameter";
import type { ScenarioRun } from "./scenarioRun";

type Value = string | number | boolean;

/** A parameter or a part of the key that differs. */
export interface SettingChange extends Change<Value> {
  readonly kind: "parameter" | "criterion";
  /** Id of the parameter; or the criterion's column and what of it: "population weight", of a second on the column "population (2) weight". */
  readonly name: string;
}

/** What differs between two runs in parameters and key; the language is none of it. */
export function settingChanges(before: ScenarioRun, after: ScenarioRun): readonly SettingChange[] {
  const differing = (
    kind: SettingChange["kind"],
    from: ReadonlyMap<string, Value>,
    to: ReadonlyMap<string, Value>,
  ): SettingChange[] =>
    [...new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
      const change = { before: from.get(name) ?? null, after: to.get(name) ?? null };
      return change.before === change.after ? [] : [{ kind, name, ...change }];
    });
  return [
    ...differing("parameter", parametersOf(before), parametersOf(after)),
    ...differing("criterion", criteriaOf(before), criteriaOf(after)),
  ];
}

function parametersOf({ scenario }: ScenarioRun): ReadonlyMap<string, Value> {
  const { credits, ...plain } = scenario;
  const named = Object.entries(credits).map(
    ([role, weight]: [string, number]) =>
      [`credit${role.charAt(0).toUpperCase()}${role.slice(1)}`, weight] as const,
  );
  const all = new Map<string, Value>([...Object.entries(plain), ...named]);
  return new Map(
    parameters.flatMap((name) => {
      const value = all.get(name);
      return name === "language" || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function criteriaOf({ key }: ScenarioRun): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { criterion } of [...key.criteria, ...key.factors]) {
    const { column, transform, weight, cap } = criterion;
    // A key may rest on one column twice.
    let name = column;
    for (let number = 2; values.has(`${name} weight`); number++) name = `${column} (${number})`;
    values.set(`${name} transform`, transform).set(`${name} weight`, weight);
    if (cap !== undefined) values.set(`${name} cap`, cap);
  }
  return values;
}

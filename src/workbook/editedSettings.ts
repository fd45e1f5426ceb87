import { success } from "../base";
import type { Issue, Result } from "../base";
import { readKeyDefinition } from "../distribution-key";
import type { KeyDefinition } from "../distribution-key";
import { readScenario } from "../scenario";
import type { Scenario } from "../scenario";
import { columnLetters, readTable } from "../tables";
import type { SettingsTables } from "./settingsTables";
import { taken } from "./taken";
import type { NamedScenario } from "./workbookPort";

/**
 * A scenario after an edit in the visible tables: what differs between two readings is taken over, all else stays.
 * @param named   the scenario as it stands in the pane
 * @param before  the tables before the edit
 * @param after   the tables after it
 * @returns the scenario with the edit, or what is wrong with it, each with its cell
 * @remarks Errors: those of readScenario and readKeyDefinition.
 * @example total 100 → 200 in the table while the pane has moved a weight: the total follows, the weight stays
 */
export function editedSettings(
  named: NamedScenario,
  before: SettingsTables,
  after: SettingsTables,
): Result<NamedScenario> {
  const [scenario, key] = [scenarioOf(after), keyOf(after)];
  if (!scenario.ok || !key.ok) return { ok: false, issues: [...scenario.issues, ...key.issues] };
  const [scenarioBefore, keyBefore] = [scenarioOf(before), keyOf(before)];
  const isSameKey = keyBefore.ok && isEqual(keyBefore.value, key.value);
  return success({
    ...named,
    definition: isSameKey ? named.definition : key.value,
    scenario: scenarioBefore.ok
      ? merged(named.scenario, scenarioBefore.value, scenario.value)
      : scenario.value,
  });
}

function merged(held: Scenario, before: Scenario, after: Scenario): Scenario {
  return { ...taken(held, before, after), credits: taken(held.credits, before.credits, after.credits) };
}

function scenarioOf({ scenario: { values, row, column } }: SettingsTables): Result<Scenario> {
  const read = readScenario(values);
  return read.ok ? read : { ok: false, issues: read.issues.map(at) };
  function at(issue: Issue): Issue {
    const place = issue.row ?? 1;
    return { ...issue, row: row + place, cell: `${columnLetters(column + 1)}${String(row + place)}` };
  }
}

function keyOf({ key: { values, row, column } }: SettingsTables): Result<KeyDefinition> {
  const table = readTable(values);
  const read = table.ok ? readKeyDefinition(table.value) : table;
  return read.ok ? read : { ok: false, issues: read.issues.map(at) };
  function at(issue: Issue): Issue {
    const place = issue.row ?? 1;
    const named = issue.code === "F302" ? issue.found : undefined;
    const headers = values[0] ?? [];
    const within =
      named === undefined
        ? headers.indexOf(issue.column)
        : (values[place - 1] ?? []).findIndex((value) => value === named);
    const letters = columnLetters(column + Math.max(0, within));
    return { ...issue, row: row + place, cell: `${letters}${String(row + place)}` };
  }
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

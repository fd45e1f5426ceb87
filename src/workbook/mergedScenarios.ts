import { taken } from "./taken";
import type { NamedScenario, StoredScenarios } from "./workbookPort";

/** Scenarios of two people made one. */
export interface MergedScenarios {
  readonly stored: StoredScenarios;
  /** Scenarios in which both changed the same thing: ours stays under its name, theirs beside it under another. */
  readonly both: readonly { readonly name: string; readonly theirs: string }[];
  /** Names of scenarios that now have something of theirs. */
  readonly followed: readonly string[];
}

/**
 * What two people have changed since they last had the same scenarios, with nothing of either lost.
 * @param base    what both started from; undefined where that is not known
 * @param ours    what stands in this pane
 * @param theirs  what stands in the workbook
 * @remarks
 * A field that one has changed is as that one has it. Where both have changed the same field differently, both scenarios are kept.
 * A scenario that one has deleted goes, unless the other has changed it. The choice of the scenario in view stays everyone's own.
 */
export function mergedScenarios(
  base: StoredScenarios | undefined,
  ours: StoredScenarios,
  theirs: StoredScenarios,
): MergedScenarios {
  const scenarios: NamedScenario[] = [];
  const copies: NamedScenario[] = [];
  const both: { name: string; theirs: string }[] = [];
  const followed: string[] = [];
  const names = [...new Set([...ours.scenarios, ...theirs.scenarios].map((each) => each.name))];
  const used = new Set(names);
  for (const name of names) {
    const [was, own, other] = [base, ours, theirs].map((all) => named(all, name));
    const hasOwn = !isEqual(was, own);
    const hasOther = !isEqual(was, other) && !isEqual(own, other);
    if (hasOther) followed.push(name);
    if (!own || !other) {
      // One lacks it: deleted there, or made by the other. What was changed since is kept.
      const kept = own ? (hasOwn ? own : undefined) : was && isEqual(was, other) ? undefined : other;
      if (kept) scenarios.push(kept);
      continue;
    }
    if (!hasOther || !hasOwn) {
      scenarios.push(hasOther ? other : own);
      continue;
    }
    const joined = was && joint(was, own, other);
    scenarios.push(joined ?? own);
    if (joined) continue;
    const theirName = unused(name, used);
    copies.push({ ...other, name: theirName });
    both.push({ name, theirs: theirName });
  }
  scenarios.push(...copies);
  if (scenarios.length === 0) return { stored: ours, both: [], followed: [] };
  const active = [ours.active, theirs.active].find((name) => scenarios.some((each) => each.name === name));
  const table = isEqual(base?.table, ours.table) ? theirs.table : ours.table;
  const { table: _, ...rest } = { ...theirs, active: active ?? scenarios[0]?.name ?? "", scenarios };
  return { stored: table ? { ...rest, table } : rest, both, followed };
}

/** Both changes in one; undefined where they meet in a field. */
function joint(was: NamedScenario, own: NamedScenario, other: NamedScenario): NamedScenario | undefined {
  const meets =
    meet({ definition: was.definition }, { definition: own.definition }, { definition: other.definition }) ||
    meet(flat(was), flat(own), flat(other));
  if (meets) return undefined;
  return {
    ...own,
    definition: isEqual(was.definition, other.definition) ? own.definition : other.definition,
    scenario: {
      ...taken(own.scenario, was.scenario, other.scenario),
      credits: taken(own.scenario.credits, was.scenario.credits, other.scenario.credits),
    },
  };
}

function flat({ scenario: { credits, ...others } }: NamedScenario): Readonly<Record<string, unknown>> {
  return { ...others, ...credits };
}

/** Whether two changes of the same thing differ in a field that both have changed. */
function meet(
  was: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  return Object.keys({ ...was, ...own, ...other }).some(
    (field) =>
      !isEqual(was[field], own[field]) &&
      !isEqual(was[field], other[field]) &&
      !isEqual(own[field], other[field]),
  );
}

function unused(name: string, used: Set<string>): string {
  let number = 2;
  while (used.has(`${name} (${number})`)) number++;
  used.add(`${name} (${number})`);
  return `${name} (${number})`;
}

function named(all: StoredScenarios | undefined, name: string): NamedScenario | undefined {
  return all?.scenarios.find((each) => each.name === name);
}

function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** The order in which fields were set is no difference. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, each: unknown) =>
      each !== null && typeof each === "object" && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    ) ?? ""
  );
}

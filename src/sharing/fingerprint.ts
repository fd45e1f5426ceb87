import type { ScenarioRun } from "../scenario";
import { sha256 } from "./sha256";

/** Version of the method: a change that can move a figure gets another number, and with it another fingerprint. */
const methodVersion = "fordela 1";

/**
 * What a run rests on, as 64 hexadecimal digits: two runs have the same exactly where codes, figures used, key and scenario are the same.
 * @param run  its inputs only; no result is part of the fingerprint
 * @remarks
 * SHA-256 of one line for the method, one for the scenario, one a criterion and one a municipality in the order of codes.
 * Language, labels, sources and columns that nothing reads are no part: translating or sorting a table keeps its fingerprint.
 */
export function fingerprint(run: ScenarioRun): string {
  const { language: _, ...scenario } = run.scenario;
  const steps = [...run.key.criteria, ...run.key.factors];
  const criteria = steps.map(({ criterion }) => {
    const { column, transform, weight, cap } = criterion;
    return ["criterion", column, transform, weight, cap ?? null];
  });
  const rows = run.results.map(({ municipality, place, population }) => [
    municipality.code,
    population ?? null,
    steps.map(({ values }) => values[place] ?? null),
    run.stocks.map(({ role, weight, counted, deducted }) => [
      role,
      weight,
      counted[place] ?? null,
      deducted?.[place] ?? null,
    ]),
    run.minimum[place] ?? null,
    bound(run.maximum[place]),
  ]);
  rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const lines: readonly unknown[] = [methodVersion, sortedEntries(scenario), ...criteria, ...rows];
  return sha256(lines.map((line) => JSON.stringify(line)).join("\n"));
}

const bound = (maximum: number | undefined): number | null =>
  maximum !== undefined && Number.isFinite(maximum) ? maximum : null;

/** Names with their values, in the order of the names at every depth: the order in which a program wrote them says nothing. */
function sortedEntries(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .map(([name, each]) => [name, sortedEntries(each)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

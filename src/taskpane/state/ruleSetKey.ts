import type { Criterion, KeyDefinition } from "../../distribution-key";
import type { MunicipalTable } from "../../municipalities";

/** The rule sets offered; "own" is any other key. */
export const ruleSets = ["population", "structure2019", "own"] as const;
export type RuleSet = (typeof ruleSets)[number];

/** What the criteria are called in the analyst's language. */
export interface CriterionNames {
  readonly population: string;
  readonly labourMarket: string;
  readonly reception: string;
}

/** A rule set for one table, and the criteria that its columns do not allow. */
export interface RuleSetKey {
  readonly definition: KeyDefinition;
  readonly omitted: readonly {
    readonly role: "labourMarket" | "reception";
    readonly why: "absent" | "count";
  }[];
}

const RATE =
  /(per 1[\s\u00a0]?000|per tusen|per mille|‰|%|procent|prosent|percent|\brate\b|\btal\b|\bandel\b|\bshare\b)/i;
/** Published weights of the Swedish county figures for 2019; the transforms were never published. */
const WEIGHTS = { labourMarket: 43, population: 37, reception: 20 } as const;
const SOURCE = "SFS 2018:1592";

/**
 * The key of a rule set on a given table.
 * @remarks Labour market counts as population / rate where the column is a rate. A count says nothing about how tight
 * the labour market is, so the criterion is left out and named. Reception: a rate as population / rate, a count as complement.
 */
export function ruleSetKey(
  ruleSet: Exclude<RuleSet, "own">,
  municipal: MunicipalTable,
  names: CriterionNames,
): RuleSetKey {
  const header = (role: keyof CriterionNames): string | undefined => {
    const column = municipal.roles[role];
    return column === undefined ? undefined : municipal.table.headers[column];
  };
  const people = header("population") ?? "population";
  const population: Criterion = { name: names.population, column: people, transform: "share", weight: 100 };
  if (ruleSet === "population") return { definition: { criteria: [population] }, omitted: [] };

  const omitted: RuleSetKey["omitted"][number][] = [];
  const criteria: Criterion[] = [];
  const labour = header("labourMarket");
  if (labour === undefined) omitted.push({ role: "labourMarket", why: "absent" });
  else if (!RATE.test(labour)) omitted.push({ role: "labourMarket", why: "count" });
  else {
    const { labourMarket: weight } = WEIGHTS;
    criteria.push({
      name: names.labourMarket,
      column: labour,
      transform: "inverseRate",
      weight,
      source: SOURCE,
    });
  }
  criteria.push({ ...population, weight: WEIGHTS.population, source: SOURCE });
  const received = header("reception");
  if (received === undefined) omitted.push({ role: "reception", why: "absent" });
  else {
    const transform = RATE.test(received) ? "inverseRate" : "complement";
    criteria.push({
      name: names.reception,
      column: received,
      transform,
      weight: WEIGHTS.reception,
      source: SOURCE,
    });
  }
  return { definition: { criteria }, omitted };
}

import type { MunicipalTable } from "../../municipalities";
import type { Criterion, KeyDefinition } from "../criterion";
import type { Ground } from "./ground";
import { groundColumn } from "./groundColumn";
import type { RuleSet } from "./ruleSet";

/** A criterion that a table cannot carry: its column is absent, or is a count or a rate where the other is needed. */
export interface OmittedCriterion {
  readonly ground: Ground;
  readonly why: "absent" | "count" | "rate";
  readonly weight?: number;
  readonly column?: string;
}

/** A rule set on one table, and the criteria that its columns do not allow. */
export interface RuleSetKey {
  readonly definition: KeyDefinition;
  readonly omitted: readonly OmittedCriterion[];
}

/** Headers of columns that are rates, shares or indices and no counts. */
const rateHeader =
  /(per (1[\s\u00a0]?000|10[\s\u00a0]?000|100[\s\u00a0]?000|tusen|mille|miljon|million|invånare|innbygger|capita)|‰|%|procent|prosent|percent|\brate\b|\btal\b|\bandel\b|\bshare\b|\bindex\b|\bindeks\b)/i;

/**
 * The key of a rule set on a given table.
 * @param names  what the criteria are called in the analyst's language; the ground itself where left out
 * @remarks
 * A criterion without a published weight stands with 0, so that nothing is computed on a weight that nobody set.
 * A count says nothing about how tight a labour market is: then the criterion is left out and named.
 * Example: länstal 2019 on a table without received persons: labour market 43, population 37, and reception named as absent
 */
export function ruleSetKey(
  ruleSet: RuleSet,
  municipal: MunicipalTable,
  names: Readonly<Partial<Record<Ground, string>>>,
): RuleSetKey {
  const omitted: OmittedCriterion[] = [];
  const criteria: Criterion[] = [];
  for (const { ground, rate, count, weight, cap } of ruleSet.criteria) {
    const column = groundColumn(municipal, ground) ?? (ground === "population" ? ground : undefined);
    const isRate = rateHeader.test(column ?? "");
    const transform = isRate ? rate : count;
    if (column === undefined || !transform) {
      const why = column === undefined ? "absent" : isRate ? "rate" : "count";
      omitted.push({
        ground,
        why,
        ...(weight === undefined ? {} : { weight }),
        ...(column === undefined ? {} : { column }),
      });
      continue;
    }
    criteria.push({
      name: names[ground] ?? ground,
      column,
      transform,
      weight: weight ?? 0,
      ...(cap === undefined ? {} : { cap }),
      ...(ruleSet.source === undefined ? {} : { source: ruleSet.source }),
    });
  }
  return { definition: { criteria }, omitted };
}

import type { Criterion } from "../../distribution-key";
import type { RuleSet, RuleSetKey } from "../../distribution-key/rules";

/** A rule set as it comes out on the table at hand. */
export interface FittedRuleSet extends RuleSetKey {
  readonly ruleSet: RuleSet;
}

/**
 * The rule set that a key follows; undefined for a key of the analyst's own.
 * @param chosen  id of the one chosen last, which goes first where several come out alike on this table
 * @remarks Names and sources play no part, and a weight that was never published may be any.
 */
export function matchingRuleSet(
  criteria: readonly Criterion[],
  fitted: readonly FittedRuleSet[],
  chosen?: string,
): FittedRuleSet | undefined {
  const matching = fitted.filter((each) => isSame(criteria, each));
  return matching.find((each) => each.ruleSet.id === chosen) ?? matching[0];
}

function isSame(criteria: readonly Criterion[], { ruleSet, definition, omitted }: FittedRuleSet): boolean {
  const rules = ruleSet.criteria.filter(({ ground }) => !omitted.some((each) => each.ground === ground));
  const same = (one: Criterion, place: number): boolean => {
    const other = definition.criteria[place];
    const isWeightFree = rules[place]?.weight === undefined;
    return (
      one.column === other?.column &&
      one.transform === other.transform &&
      one.cap === other.cap &&
      (isWeightFree || one.weight === other.weight)
    );
  };
  return criteria.length > 0 && criteria.length === definition.criteria.length && criteria.every(same);
}

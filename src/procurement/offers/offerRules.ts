import type { RuleId } from "./ruleId";

/** The rules under which offers are evaluated and chosen; what is not set is absent. */
export interface OfferRules {
  readonly figures: Readonly<Partial<Record<RuleId, number>>>;
  /** [SEK/place·night] by form; "" for all */
  readonly ceilings: ReadonlyMap<string, number>;
  /** [SEK/place·night] by column */
  readonly premiums: ReadonlyMap<string, number>;
}

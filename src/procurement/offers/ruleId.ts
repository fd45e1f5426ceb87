/** The rules of an evaluation; ceilings and premiums come beside them, one per form and per column. */
export const ruleIds = [
  "need",
  "maxOver",
  "costWeight",
  "budget",
  "surchargeAbove",
  "surcharge",
  "minimumPlaces",
  "minimumAccess",
  "minimumMeanAccess",
] as const;

export type RuleId = (typeof ruleIds)[number];

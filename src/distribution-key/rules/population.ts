import type { RuleSet } from "./ruleSet";

/** The share of the population, which every other rule is measured against. */
export const population: RuleSet = {
  id: "population",
  criteria: [{ ground: "population", count: "share", weight: 100 }],
  hasTransforms: true,
  remarks: [],
};

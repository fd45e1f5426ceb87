import type { RuleSet } from "./ruleSet";

/** Grech's own key: the mean of population and GDP share × (1 + g(1 − y/ȳ)) × (1 + g(1 − x/x̄)), g = 0.1. */
export const grech2016: RuleSet = {
  id: "grech2016",
  origin: "abroad",
  source: "Grech 2016, Table 2",
  date: "2016",
  criteria: [
    { ground: "population", count: "share", weight: 1 },
    { ground: "gdp", count: "share", weight: 1 },
    { ground: "labourMarket", rate: "factor", weight: 0.1 },
    { ground: "asylumApplications", rate: "factor", weight: 0.1 },
  ],
  hasTransforms: true,
  remarks: [],
};

import type { RuleSet } from "./ruleSet";

/** Grech's reading of the Commission's key: caps of 0.3 × the mean of population and GDP share. */
export const grech2016Capped: RuleSet = {
  id: "grech2016Capped",
  origin: "abroad",
  source: "Grech 2016, Table 1",
  date: "2016",
  criteria: [
    { ground: "population", count: "share", weight: 40 },
    { ground: "gdp", count: "share", weight: 40 },
    { ground: "labourMarket", rate: "inverse", weight: 10, cap: 0.3 },
    { ground: "asylumApplications", rate: "inverse", weight: 10, cap: 0.3 },
  ],
  hasTransforms: true,
  remarks: [],
};

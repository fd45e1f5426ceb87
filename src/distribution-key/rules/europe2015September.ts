import type { RuleSet } from "./ruleSet";

/** The Commission's key of September 2015: caps of 0.3 × (population share + GDP share), which is 0.6 × their mean. */
export const europe2015September: RuleSet = {
  id: "europe2015September",
  origin: "abroad",
  source: "COM(2015) 451",
  date: "2015-09-09",
  criteria: [
    { ground: "population", count: "share", weight: 40 },
    { ground: "gdp", count: "share", weight: 40 },
    { ground: "labourMarket", rate: "inverse", weight: 10, cap: 0.6 },
    { ground: "asylumApplications", rate: "inverse", weight: 10, cap: 0.6 },
  ],
  hasTransforms: true,
  remarks: [],
};

import type { RuleSet } from "./ruleSet";

/** The Commission's key of May 2015, without caps. */
export const europe2015May: RuleSet = {
  id: "europe2015May",
  origin: "abroad",
  source: "COM(2015) 240",
  date: "2015-05-13",
  criteria: [
    { ground: "population", count: "share", weight: 40 },
    { ground: "gdp", count: "share", weight: 40 },
    { ground: "labourMarket", rate: "inverse", weight: 10 },
    { ground: "asylumApplications", rate: "inverse", weight: 10 },
  ],
  hasTransforms: true,
  remarks: [],
};

import type { RuleSet } from "./ruleSet";

/** Weights of the Swedish county figures for 2019. */
export const lanstal2019: RuleSet = {
  id: "lanstal2019",
  origin: "sweden",
  // Ordinance (2016:40) as amended, which gives the county figures for 2019.
  source: "SFS 2018:1592",
  date: "2019",
  criteria: [
    { ground: "labourMarket", rate: "inverseRate", weight: 43 },
    { ground: "population", count: "share", weight: 37 },
    { ground: "reception", rate: "inverseRate", count: "complement", weight: 20 },
  ],
  hasTransforms: false,
  remarks: [],
};

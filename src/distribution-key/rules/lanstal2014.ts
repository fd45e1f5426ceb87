import type { RuleSet } from "./ruleSet";

/** Weights of the Swedish county figures for 2014; they were then adjusted for people enrolled with the agency. */
export const lanstal2014: RuleSet = {
  id: "lanstal2014",
  origin: "sweden",
  source: "Länstal 2014",
  date: "2014",
  criteria: [
    { ground: "labourMarket", rate: "inverseRate", weight: 45 },
    { ground: "population", count: "share", weight: 30 },
    { ground: "housingMarket", rate: "rate", count: "rate", weight: 15 },
    { ground: "demography", rate: "rate", count: "rate", weight: 10 },
  ],
  hasTransforms: false,
  remarks: ["adjustedForEnrolled"],
};

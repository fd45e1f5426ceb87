import type { RuleSet } from "./ruleSet";

/** Weights of the Swedish county figures for 2015. */
export const lanstal2015: RuleSet = {
  id: "lanstal2015",
  origin: "sweden",
  source: "Länstal 2015",
  date: "2015",
  criteria: [
    { ground: "labourMarket", rate: "inverseRate", weight: 40 },
    { ground: "population", count: "share", weight: 25 },
    { ground: "enrolled", rate: "inverseRate", count: "complement", weight: 20 },
    { ground: "demography", rate: "rate", count: "rate", weight: 10 },
    { ground: "housingMarket", rate: "rate", count: "rate", weight: 5 },
  ],
  hasTransforms: false,
  remarks: [],
};

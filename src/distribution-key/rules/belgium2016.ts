import type { RuleSet } from "./ruleSet";

/** Belgium's distribution plan of 2016; a municipality at twice the average is exempt. */
export const belgium2016: RuleSet = {
  id: "belgium2016",
  origin: "abroad",
  source: "Belgium 2016",
  date: "2016",
  criteria: [
    { ground: "population", count: "share", weight: 35 },
    { ground: "existingPlaces", rate: "inverseRate", count: "complement", weight: 30 },
    { ground: "income", rate: "rate", count: "rate", weight: 20 },
    { ground: "integrationIncome", rate: "inverseRate", count: "complement", weight: 15 },
  ],
  hasTransforms: false,
  remarks: ["exemptAtTwice", "placesWeighed"],
};

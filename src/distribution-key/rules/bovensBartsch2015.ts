import type { RuleSet } from "./ruleSet";

/** Bovens and Bartsch: the mean of three scores × population. */
export const bovensBartsch2015: RuleSet = {
  id: "bovensBartsch2015",
  origin: "abroad",
  source: "Bovens & Bartsch 2015",
  date: "2015",
  criteria: [
    { ground: "gdpPerPerson", rate: "minmax", count: "minmax", weight: 1 },
    { ground: "vacancies", rate: "minmax", weight: 1 },
    { ground: "ageing", rate: "minmax", weight: 1 },
  ],
  hasTransforms: true,
  remarks: [],
};

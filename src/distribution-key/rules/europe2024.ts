import type { RuleSet } from "./ruleSet";

/** The European Union's key of 2024: population and GDP, half each. */
export const europe2024: RuleSet = {
  id: "europe2024",
  origin: "abroad",
  source: "EU 2024/1351",
  date: "2024-05-14",
  criteria: [
    { ground: "population", count: "share", weight: 50 },
    { ground: "gdp", count: "share", weight: 50 },
  ],
  hasTransforms: true,
  remarks: [],
};

import type { RuleSet } from "./ruleSet";

/** Denmark: 2p − u, twice the share of the population less the share of refugees and immigrants. */
export const denmark2022: RuleSet = {
  id: "denmark2022",
  origin: "abroad",
  source: "BEK 550/2022 § 4",
  date: "2022",
  criteria: [{ ground: "immigrants", count: "complement", weight: 1 }],
  hasTransforms: true,
  remarks: ["clipAndScale"],
};

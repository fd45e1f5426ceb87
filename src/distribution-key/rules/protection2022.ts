import type { RuleSet } from "./ruleSet";

/**
 * What the Swedish keys of 2022–2024 rest on. Their weights were never published: they are the analyst's to set.
 * @remarks Source: ordinance 2022:1008 4 § with LMA 3 b §.
 */
export const protection2022: RuleSet = {
  id: "protection2022",
  origin: "sweden",
  source: "SFS 2022:1008 4 §",
  date: "2022",
  criteria: [
    { ground: "labourMarket", rate: "inverseRate" },
    { ground: "population", count: "share" },
    { ground: "reception", rate: "inverseRate", count: "complement" },
    { ground: "asylumSeekers", rate: "inverseRate", count: "complement" },
    // The total with temporary protection who stay there: own and agency housing together.
    { ground: "ownHousing", rate: "inverseRate", count: "complement" },
    { ground: "agencyHousing", rate: "inverseRate", count: "complement" },
  ],
  hasTransforms: false,
  remarks: [],
};

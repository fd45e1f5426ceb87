import type { KeyDefinition } from "./criterion";

/** The key where nobody defined one: the share of the population. */
export const populationKey: KeyDefinition = {
  criteria: [{ name: "population", column: "population", transform: "share", weight: 1 }],
};

/** Divisor methods: the next place goes to the smallest d(t) / weight, t being what the unit already has. */
export const divisorMethods = [
  "sainteLague",
  "dHondt",
  "adams",
  "huntingtonHill",
  "dean",
  "modifiedSainteLague",
] as const;

export type DivisorMethod = (typeof divisorMethods)[number];

/** Methods that split a total in proportion to weights. */
export const apportionMethods = ["largestRemainder", ...divisorMethods, "halfUp"] as const;

export type ApportionMethod = (typeof apportionMethods)[number];

/** Methods that place new places on top of what exists. */
export const placesMethods = ["sainteLague", "dHondt", "adams", "clipAndScale", "proportional"] as const;

export type PlacesMethod = (typeof placesMethods)[number];

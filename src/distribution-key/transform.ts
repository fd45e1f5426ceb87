/** How a column becomes shares or scores; `factor` multiplies the blend of the others. */
export const transforms = [
  "share",
  "inverse",
  "rate",
  "inverseRate",
  "complement",
  "minmax",
  "inverseMinmax",
  "factor",
] as const;

export type Transform = (typeof transforms)[number];

/** Transforms that turn a column into scores between 0 and 1 instead of shares that sum to 1. */
export const scoreTransforms: readonly Transform[] = ["minmax", "inverseMinmax"];

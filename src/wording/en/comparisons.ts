/** What a comparison says in English. */
export const comparisons = {
  same: "Nothing differs.",
  settings: "Parameters and key:",
  change: "  {name}: {before} → {after}",
  municipality: "{name} ({code}): {before} → {after} places{why}",
  inputs: "Municipalities with other inputs: {count}",
  moved: "Municipalities with other places: {count}",
  notSplit: "What moved the places cannot be told apart: the run rests on more than key, stock and bounds.",
  total: "total",
  key: "key",
  existing: "existing",
  bounds: "bounds",
  method: "method",
};

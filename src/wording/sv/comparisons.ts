import type { ComparisonTexts } from "../comparisonTexts";

/** Det som en jämförelse säger på svenska. */
export const comparisons: ComparisonTexts = {
  same: "Inget skiljer sig.",
  settings: "Val och nyckel:",
  change: "  {name}: {before} → {after}",
  municipality: "{name} ({code}): {before} → {after} platser{why}",
  inputs: "Kommuner med andra ingångsvärden: {count}",
  moved: "Kommuner med andra platser: {count}",
  notSplit:
    "Det går inte att säga vad som flyttade platserna: beräkningen vilar på mer än nyckel, befintligt och gränser.",
  total: "att fördela",
  key: "nyckel",
  existing: "befintligt",
  bounds: "gränser",
  method: "metod",
};

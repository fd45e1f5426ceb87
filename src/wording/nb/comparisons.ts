import type { ComparisonTexts } from "../comparisonTexts";

/** Det en sammenligning sier på norsk. */
export const comparisons: ComparisonTexts = {
  same: "Ingenting er forskjellig.",
  settings: "Valg og nøkkel:",
  change: "  {name}: {before} → {after}",
  municipality: "{name} ({code}): {before} → {after} plasser{why}",
  inputs: "Kommuner med andre inndata: {count}",
  moved: "Kommuner med andre plasser: {count}",
  notSplit:
    "Det lar seg ikke si hva som flyttet plassene: beregningen hviler på mer enn nøkkel, det som finnes, og grenser.",
  total: "å fordele",
  key: "nøkkel",
  existing: "allerede på plass",
  bounds: "grenser",
  method: "metode",
};

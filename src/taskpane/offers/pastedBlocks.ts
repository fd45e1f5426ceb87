import type { OffersSheet } from "../../workbook";
import type { PaneWords } from "../paneWords";
import type { AllocationBasis } from "./allocationBasis";
import { offerWords } from "./offerWords";

type Block = OffersSheet["block"];

/**
 * What was pasted and what of it was used, for a reader of the sheet: facts with the stated date, and of a result each municipality's key, stock and need.
 * @param need  [places] what the choice counts with; the rules may state another than the result
 * @remarks Nothing where a file was read. A pasted municipal table stands on the sheet itself: it leaves facts only.
 */
export function pastedBlocks(
  { stands, pasted }: Pick<AllocationBasis, "stands" | "pasted">,
  need: number,
  words: PaneWords,
): readonly Block[] {
  if (!pasted) return [];
  const text = offerWords(words);
  const { headers } = words.results;
  const { municipalities } = stands.municipal;
  const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);
  const { result } = pasted;
  const facts: Block = [
    [text("sheetPasted"), text("sheetValue")],
    [text("sheetPastedDate"), pasted.date ?? text("sheetPastedUndated")],
    [text("sheetPastedRows"), municipalities.length],
    [text("sheetPastedExisting"), sum(stands.existing)],
    ...(result
      ? [
          [text("sheetPastedNeeds"), sum(result.needs)],
          [text("sheetPastedUsed"), result.used.join(", ")],
          [text("sheetPastedUnused"), result.unused.join(", ")],
          [text("sheetPastedLeft"), result.leftOut.join(", ")],
        ].filter(([, value]) => value !== "")
      : []),
    [text("sheetPastedNeed"), need],
  ];
  if (!result) return [facts];
  const rows = municipalities.map(({ code, name, county }, place) => [
    code,
    name,
    county,
    stands.key[place] ?? 0,
    stands.existing[place] ?? 0,
    result.needs[place] ?? 0,
  ]);
  const { code, name, county, key, existing, places } = headers;
  return [facts, [[code, name, county, key, existing, places], ...rows]];
}

import type { Standing } from "../../scenario";
import type { OffersSheet } from "../../workbook";
import type { PaneWords } from "../paneWords";

/**
 * A block with a figure for every municipality that has one above 0, header first.
 * @param figures  by place of the municipality, in the order of the rows
 */
export function municipalFigures(
  figures: readonly (readonly [number, number])[],
  title: string,
  { municipal }: Standing,
  { results: { headers } }: PaneWords,
): OffersSheet["block"] {
  const rows = figures.flatMap(([place, figure]) => {
    const { code = "", name = "", county = "" } = municipal.municipalities[place] ?? {};
    return figure > 0 ? [[code, name, county, figure]] : [];
  });
  return [[headers.code, headers.name, headers.county, title], ...rows];
}

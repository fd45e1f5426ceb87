import { resolveThemeColor } from "hucre/xlsx";
import type { CellStyle } from "hucre/xlsx";
import type { CellLook } from "./cellLook";

type Colour = NonNullable<NonNullable<CellStyle["font"]>["color"]>;
const usualSize = 11;

/**
 * How a cell looks, from the library's style; undefined where it looks plain.
 * @param themeColours  [RRGGBB] the workbook's theme, which colours refer to by number
 */
export function readLook(
  style: CellStyle | undefined,
  themeColours: readonly string[] = [],
): CellLook | undefined {
  if (!style) return undefined;
  const { font, alignment, numFmt, fill, protection } = style;
  const colour = hex(font?.color, themeColours);
  const background =
    fill?.type === "pattern" && fill.pattern === "solid" ? hex(fill.fgColor, themeColours) : undefined;
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const look: CellLook = {
    ...(numFmt && numFmt !== "General" ? { numberFormat: numFmt } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.size !== undefined && font.size !== usualSize ? { size: font.size } : {}),
    ...(colour && colour !== "000000" ? { colour } : {}),
    ...(background ? { fill: background } : {}),
    ...(alignment?.wrapText ? { wraps: true } : {}),
    ...(protection?.locked === false ? { isInput: true } : {}),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    ...(vertical === "top" || vertical === "center" ? { vertical } : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** A theme lists dark, light, dark, light first; cells count light, dark, light, dark. Source: ECMA-376 part 1, 18.8.3. */
const themeOrder = [1, 0, 3, 2];

function hex(colour: Colour | undefined, themeColours: readonly string[]): string | undefined {
  if (colour?.rgb) return colour.rgb.slice(-6).toUpperCase();
  if (colour?.theme === undefined || themeColours.length === 0) return undefined;
  const place = themeOrder[colour.theme] ?? colour.theme;
  return resolveThemeColor([...themeColours], place, colour.tint).toUpperCase();
}

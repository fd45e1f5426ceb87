import type { CellStyle } from "hucre/xlsx";
import type { CellLook } from "./cellLook";

/** The library's style for a look. */
export function writeLook(look: CellLook): CellStyle {
  const { numberFormat, bold, italic, size, colour, fill, wraps, horizontal, vertical, isInput } = look;
  const font = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(colour ? { color: { rgb: colour } } : {}),
    ...(size === undefined ? {} : { size }),
  };
  const alignment = {
    ...(wraps ? { wrapText: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
  };
  return {
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(Object.keys(font).length > 0 ? { font: { name: "Calibri", size: 11, ...font } } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(isInput ? { protection: { locked: false } } : {}),
  };
}

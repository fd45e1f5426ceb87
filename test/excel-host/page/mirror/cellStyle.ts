import type { IStyleData } from "@univerjs/core";
import type { FormatBag } from "../../model";
import { formatDefault } from "../../objects/formatDefaults";

const HORIZONTAL: Record<string, number> = { Left: 1, Center: 2, Right: 3 };
const VERTICAL: Record<string, number> = { Top: 1, Center: 2, Bottom: 3 };

/** The model's format of a cell as the grid wants it; null where it has none that the grid shows. */
export function cellStyle(format: FormatBag): IStyleData | null {
  const style: IStyleData = {};
  const text = (key: string): string => (typeof format[key] === "string" ? format[key] : "");
  const pattern = text("NumberFormat");
  if (pattern && pattern !== "General") style.n = { pattern };
  if (text("Fill.Color") && text("Fill.Color") !== "#FFFFFF") style.bg = { rgb: text("Fill.Color") };
  if (text("Font.Color") && text("Font.Color") !== "#000000") style.cl = { rgb: text("Font.Color") };
  if (format["Font.Bold"] === true) style.bl = 1;
  if (format["Font.Italic"] === true) style.it = 1;
  if (text("Font.Underline") && text("Font.Underline") !== "None") style.ul = { s: 1 };
  // The grid draws what nobody formatted in a font that every machine has; so it does with what was set back to that.
  if (text("Font.Name") && text("Font.Name") !== formatDefault("Font.Name")) style.ff = text("Font.Name");
  const size = format["Font.Size"];
  if (typeof size === "number" && size !== formatDefault("Font.Size")) style.fs = size;
  const horizontal = HORIZONTAL[text("HorizontalAlignment")];
  if (horizontal) style.ht = horizontal;
  const vertical = VERTICAL[text("VerticalAlignment")];
  if (vertical) style.vt = vertical;
  if (format["WrapText"] === true) style.tb = 3;
  return Object.keys(style).length > 0 ? style : null;
}

/** What a person formatted in the grid, as the model names it. */
export function formatOfStyle(style: IStyleData | null | undefined): FormatBag {
  const bag: Record<string, unknown> = {};
  if (style?.n?.pattern) bag["NumberFormat"] = style.n.pattern;
  if (style?.bg?.rgb) bag["Fill.Color"] = hexColour(style.bg.rgb);
  if (style?.cl?.rgb) bag["Font.Color"] = hexColour(style.cl.rgb);
  if (style?.bl) bag["Font.Bold"] = true;
  if (style?.it) bag["Font.Italic"] = true;
  if (style?.ul?.s) bag["Font.Underline"] = "Single";
  if (style?.ff) bag["Font.Name"] = style.ff;
  if (style?.fs) bag["Font.Size"] = style.fs;
  const named = (names: Record<string, number>, value: unknown): string | undefined =>
    Object.keys(names).find((name) => names[name] === value);
  const horizontal = named(HORIZONTAL, style?.ht);
  if (horizontal) bag["HorizontalAlignment"] = horizontal;
  const vertical = named(VERTICAL, style?.vt);
  if (vertical) bag["VerticalAlignment"] = vertical;
  if (style?.tb === 3) bag["WrapText"] = true;
  return bag;
}

/** `rgb(244,177,131)` and `#abc` as `#F4B183` and `#AABBCC`. */
export function hexColour(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (parts)
    return `#${[parts[1], parts[2], parts[3]]
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()}`;
  const short = /^#(.)(.)(.)$/.exec(colour);
  return (
    short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : colour
  ).toUpperCase();
}

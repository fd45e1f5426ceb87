import { readNumber } from "../tables";

/**
 * The figure that someone typed; other programs keep a typed number as text now and then, with any kind of space in it. What is no figure stays as it is.
 * @remarks Example: "1 381" is 1381; "about 40" stays a text.
 */
export function typedFigure(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? (readNumber(value.trim().replace(/\s/g, " ")) ?? value) : value;
}

import { cellText, readCell } from "../tables";
import { singleValue } from "./singleValue";

/** The text of an optional argument; undefined where it was left out. */
export function optionalText(value: unknown): string | undefined {
  const text = cellText(readCell(singleValue(value))).trim();
  return text === "" || text === "0" ? undefined : text;
}

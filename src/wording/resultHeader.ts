import type { Language } from "../base";
import type { ResultTexts } from "./resultTexts";
import { texts } from "./texts";

/**
 * The header of a column of a result: what is new is called places where they are acquired, persons where they are assigned or settled.
 * @example resultHeader("places", "nb", "settlement") // "Nye personer"
 */
export function resultHeader(
  column: Exclude<keyof ResultTexts["headers"], "persons">,
  language: Language,
  purpose: keyof ResultTexts["units"],
): string {
  const { headers } = texts[language].results;
  return headers[column === "places" && purpose !== "acquisition" ? "persons" : column];
}

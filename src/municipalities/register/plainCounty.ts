import { plainName } from "./plainName";

/**
 * A county's name in the form in which counties are compared, without "län", "fylke" or "region".
 * @remarks The Swedish genitive goes with its word: "Stockholms län" is stockholm, "Kronobergs" kronoberg; "Uppsala län" has none.
 */
export function plainCounty(text: string): string {
  return plainName(text)
    .replace(/^länsstyrelsen i /u, "")
    .replace(/ (län|fylke|fylkeskommune|county)$/u, "")
    .replace(/s$/u, "");
}

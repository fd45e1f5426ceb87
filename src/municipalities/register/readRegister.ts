import type { Country } from "../country";
import type { RegisteredMunicipality } from "./registeredMunicipality";

/**
 * Unfolds a register written one county a line: every two digits begin a code's end and its name, the county's own first.
 * @remarks Example: "01 Stockholms län14Upplands Väsby" is the county 01 with its municipality 0114. Names hold no digits.
 */
export function readRegister(text: string, country: Country): readonly RegisteredMunicipality[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [county = "", ...names] = line.slice(3).split(/\d\d/u);
      const countyCode = line.slice(0, 2);
      const ends = line.match(/\d\d/gu) ?? [];
      return names.map((name, place) => ({
        // A municipality's code begins with its county's.
        code: countyCode + ends[place + 1],
        name,
        countyCode,
        county,
        country,
      }));
    });
}

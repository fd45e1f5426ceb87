import type { Country } from "../country";
import type { RegisteredMunicipality } from "./registeredMunicipality";

/** Unfolds a register written one county a line. */
export function readRegister(text: string, country: Country): readonly RegisteredMunicipality[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [head = "", list = ""] = line.split(": ");
      const [countyCode = "", county = ""] = [head.slice(0, 2), head.slice(3)];
      return list.split("; ").map((entry) => ({
        // A municipality's code begins with its county's.
        code: countyCode + entry.slice(0, 2),
        name: entry.slice(3),
        countyCode,
        county,
        country,
      }));
    });
}

import type { Country } from "../country";
import { registeredMunicipalities } from "./registeredMunicipalities";

/** A county (län, fylke) as the register knows it. */
export interface County {
  readonly code: string;
  readonly name: string;
  readonly country: Country;
}

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/^\d{1,2} /u, "")
    .replace(/ - .*$/u, "")
    .replace(/\s+/gu, " ")
    .replace(/( län| fylke| fylkeskommune)$/u, "")
    .replace(/^(region|län) /u, "");

/** Finds a county by code ("01", 1) or by name ("Stockholms län", "Stockholm", "STOCKHOLMS LÄN"). */
export function findCounty(query: string | number, country: Country): County | undefined {
  const text = typeof query === "number" ? String(query) : query.trim();
  const code = /^\d{1,2}$/.test(text) ? text.padStart(2, "0") : undefined;
  const wanted = plain(text);
  const found = registeredMunicipalities(country).find((each) => {
    if (code !== undefined) return each.countyCode === code;
    const name = plain(each.county);
    return name === wanted || name.replace(/s$/u, "") === wanted || name === wanted.replace(/s$/u, "");
  });
  return found && { code: found.countyCode, name: found.county, country };
}

import type { Country } from "../country";
import type { County } from "./county";
import { countyByCode } from "./countyByCode";
import { formerCounties } from "./formerCounties";
import { plainCounty } from "./plainCounty";
import { registeredMunicipalities } from "./registeredMunicipalities";

const indexes: Partial<Record<Country, ReadonlyMap<string, County>>> = {};

/** Every county, today's and earlier ones, by its code and by its plain name. */
function counties(country: Country): ReadonlyMap<string, County> {
  const known = indexes[country];
  if (known) return known;
  const former = country === "NO" ? formerCounties : [];
  const all = [
    ...former.map(([code, name]): County => ({ code, name, country })),
    ...registeredMunicipalities(country).flatMap(({ countyCode }) => countyByCode(countyCode, country) ?? []),
  ];
  const named = all.map((each) => [plainCounty(each.name), each] as const);
  return (indexes[country] = new Map([...named, ...all.map((each) => [each.code, each] as const)]));
}

/**
 * Finds the county that a code or a name means.
 * @param query    "01", 1, "Stockholms län", "STOCKHOLM", "01 Stockholms län", "Trøndelag - Trööndelage"
 * @param country  without it both are looked through, and what fits both (18) is not found
 * @returns undefined where none or more than one fits; Norwegian counties of earlier divisions (30 Viken) are found under the code they had
 */
export function findCounty(query: string | number, country?: Country): County | undefined {
  const text = String(query).normalize("NFC").trim();
  const [, digits, rest = ""] = /^(\d{1,2})(?:[\s:,-]+(.*))?$/u.exec(text) ?? [];
  const countries: readonly Country[] = country ? [country] : ["SE", "NO"];
  const found = countries.flatMap((each) => {
    const coded = digits === undefined ? undefined : counties(each).get(digits.padStart(2, "0"));
    if (digits !== undefined && rest === "") return coded ?? [];
    const named = byName(digits === undefined ? text : rest, each);
    return named && (digits === undefined || coded === named) ? named : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Norway prints a county in two or three languages, the Norwegian name being one of them. */
function byName(text: string, country: Country): County | undefined {
  const names = [text, ...text.split(/\s+[-–/]\s+/u)].map(plainCounty);
  return names.flatMap((name) => (/^\d/.test(name) ? [] : (counties(country).get(name) ?? [])))[0];
}

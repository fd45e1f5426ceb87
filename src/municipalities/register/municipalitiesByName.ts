import type { Country } from "../country";
import { liesInCounty } from "./liesInCounty";
import { nameIndex } from "./nameIndex";
import { plainName } from "./plainName";
import type { RegisteredMunicipality } from "./registeredMunicipality";
import { withoutMarks } from "./withoutMarks";

/** What stands after a name and narrows it: "Herøy (Nordland)", "Lund, Skåne län", "Bø i Telemark". */
const narrowed = /^(.+)(?:\s*\(([^()]+)\)|\s*,\s*([^,]+)|\s+i\s+(.+))$/u;

/**
 * Every municipality that a name may mean, in order of countries and codes.
 * @param text       a name as agencies write it, without code
 * @param countries  where to look
 */
export function municipalitiesByName(
  text: string,
  countries: readonly Country[],
): readonly RegisteredMunicipality[] {
  const whole = bearers(text, countries);
  if (whole.length > 0) return whole;
  const [, name = "", inBrackets, afterComma, inCounty] = narrowed.exec(text) ?? [];
  const county = inBrackets ?? afterComma ?? inCounty;
  if (county !== undefined) {
    const named = municipalitiesByName(name, countries);
    // "Sandnes (f.o.m. 2020)": IMDi's way of saying that it is the one of today.
    return /^f\.?o\.?m\.? \d{4}$/u.test(county) ? named : named.filter((each) => liesInCounty(each, county));
  }
  const parts = text.split(/\s+[-–/]\s+|\//u);
  return parts.length > 1 ? inEveryPart(parts, countries) : [];
}

function bearers(text: string, countries: readonly Country[]): readonly RegisteredMunicipality[] {
  const plain = plainName(text);
  // The genitive: "Stockholms stad", "Malmös"; a name that ends in s itself (Borås) is met before.
  const forms = [plain, withoutMarks(plain), plain.replace(/s$/u, "")];
  for (const form of forms) {
    const found = countries.flatMap((country) => nameIndex(country).get(form) ?? []);
    if (found.length > 0) return inOwnLanguage(text, found);
  }
  return [];
}

/** "Lunds kommun" is Swedish, "Lund kommune" Norwegian; the word decides only between namesakes. */
function inOwnLanguage(
  text: string,
  found: readonly RegisteredMunicipality[],
): readonly RegisteredMunicipality[] {
  const word = /\s(kommun|kommune)$/iu.exec(text.trim())?.[1]?.toLowerCase();
  const language = word === "kommun" ? "SE" : "NO";
  const own = word === undefined ? [] : found.filter((each) => each.country === language);
  return own.length > 0 ? own : found;
}

/** "Kåfjord - Gáivuotna - Kaivuono": one municipality under several names; names of two are the names of both. */
function inEveryPart(
  parts: readonly string[],
  countries: readonly Country[],
): readonly RegisteredMunicipality[] {
  const named = parts.map((part) => bearers(part, countries));
  if (named.some((each) => each.length === 0)) return [];
  const all = [...new Set(named.flat())];
  const common = all.filter((each) => named.every((part) => part.includes(each)));
  return common.length > 0 ? common : all;
}

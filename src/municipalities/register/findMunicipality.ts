import type { Country } from "../country";
import { municipalityByCode } from "./municipalityByCode";
import { nameIndex } from "./nameIndex";
import { nearMisses } from "./nearMisses";
import { plainName } from "./plainName";
import type { RegisteredMunicipality } from "./registeredMunicipality";
import { todaysCodes } from "./todaysCodes";

/** What a code or name as agencies write it turned out to mean. */
export type MunicipalityMatch =
  | { readonly kind: "found"; readonly municipality: RegisteredMunicipality }
  | { readonly kind: "ambiguous"; readonly candidates: readonly RegisteredMunicipality[] }
  | { readonly kind: "unknown"; readonly candidates: readonly RegisteredMunicipality[] };

/**
 * Finds the municipality that a code or a name means.
 * @param query    114, "0114", "K-0301", "0114 Upplands Väsby", "UPPLANDS-VÄSBY", "Stockholms stad", "Region Gotland", "Falu kommun"
 * @param country  narrows what is looked at
 * @remarks
 * Never a silent guess: what fits several is ambiguous, a near spelling is unknown and the near misses are named. Where code and name in one text contradict each other, both are named.
 */
export function findMunicipality(query: string | number, country?: Country): MunicipalityMatch {
  const asked = `${country ?? ""}|${query}`;
  const known = answered.get(asked);
  if (known) return known;
  const answer = search(query, country);
  if (answered.size >= mostAnswers) answered.clear();
  answered.set(asked, answer);
  return answer;
}

/** The same few hundred names are asked for at every recalculation. */
const answered = new Map<string, MunicipalityMatch>();
const mostAnswers = 5000;

function search(query: string | number, country?: Country): MunicipalityMatch {
  const countries: readonly Country[] = country ? [country] : ["SE", "NO"];
  const text = typeof query === "number" ? String(query) : query.normalize("NFC").trim();
  const form = /^(?:K-?)?(\d{3,4})(?:[\s\u00a0\u202f,:-]+(.*\p{L}.*))?$/iu.exec(text);
  if (!form) return match(byName(text, countries), text, countries);
  const code = (form[1] ?? "").padStart(4, "0");
  const coded = countries.flatMap((each) =>
    todaysCodes(code, each).flatMap((one) => municipalityByCode(one, each)),
  );
  const name = form[2];
  if (name === undefined) return match(coded, "", countries);
  const named = byName(name, countries);
  const both = coded.filter((each) => named.includes(each));
  if (both.length > 0 || named.length === 0) return match(both.length > 0 ? both : coded, name, countries);
  return match([...coded, ...named], name, countries);
}

function match(
  candidates: readonly RegisteredMunicipality[],
  text: string,
  countries: readonly Country[],
): MunicipalityMatch {
  const [only] = candidates;
  if (only && candidates.length === 1) return { kind: "found", municipality: only };
  if (only) return { kind: "ambiguous", candidates };
  return { kind: "unknown", candidates: text === "" ? [] : nearMisses(text, countries) };
}

function byName(text: string, countries: readonly Country[]): readonly RegisteredMunicipality[] {
  const exact = countries.flatMap((country) => nameIndex(country).get(plainName(text)) ?? []);
  if (exact.length > 0) return exact;
  // The Swedish and Norwegian genitive: "Stockholms stad", "Luleås"; names that end in s themselves were met above.
  const genitive = plainName(text).replace(/s$/u, "");
  const owned = countries.flatMap((country) => nameIndex(country).get(genitive) ?? []);
  const parts = text.split(/\s+[-–/]\s+/u);
  if (owned.length > 0 || parts.length < 2) return owned;
  // "Hábmer - Hamarøy": names in several languages; those that are known decide.
  return [...new Set(parts.flatMap((part) => byName(part, countries)))];
}

import type { Country } from "../country";
import { municipalitiesByName } from "./municipalitiesByName";
import { municipalitiesOfCode } from "./municipalitiesOfCode";
import { nearMisses } from "./nearMisses";
import { readQuery } from "./readQuery";
import type { MunicipalityQuery } from "./readQuery";
import type { RegisteredMunicipality } from "./registeredMunicipality";

/** What a code or name as agencies write it turned out to mean. */
export type MunicipalityMatch =
  | { readonly kind: "found"; readonly municipality: RegisteredMunicipality }
  | { readonly kind: "ambiguous"; readonly candidates: readonly RegisteredMunicipality[] }
  | { readonly kind: "unknown"; readonly candidates: readonly RegisteredMunicipality[] };

/** The same few hundred names are asked for at every recalculation. */
const answered = new Map<Country | undefined, Map<string | number, MunicipalityMatch>>();
const mostAnswers = 5000;

/**
 * Finds the municipality that a code or a name means.
 * @param query    114, "0114", "K-0301", "0114 Upplands Väsby", "UPPLANDS-VÄSBY", "Stockholms stad", "Region Gotland", "Falu kommun"
 * @param country  narrows what is looked at
 * @returns found, ambiguous with everyone it fits, or unknown with at most five that it may have meant
 * @remarks
 * Never a silent guess: a near spelling is unknown. Where code and name in one text contradict each other, both are
 * named; where only one of them is known, it is a candidate and not an answer, as 0123 was Spydeberg and is Järfälla.
 */
export function findMunicipality(query: string | number, country?: Country): MunicipalityMatch {
  const answers = answered.get(country) ?? new Map<string | number, MunicipalityMatch>();
  const known = answers.get(query);
  if (known) return known;
  const read = readQuery(query);
  const own = country ?? read.country;
  const answer = search(read, own ? [own] : ["SE", "NO"]);
  if (answers.size >= mostAnswers) answers.clear();
  answered.set(country, answers.set(query, answer));
  return answer;
}

function search({ code, name }: MunicipalityQuery, countries: readonly Country[]): MunicipalityMatch {
  const named = name === "" ? [] : municipalitiesByName(name, countries);
  if (code === undefined) return match(named, name, countries);
  const perCountry = countries.map((country) => municipalitiesOfCode(code, country));
  if (name === "") return match(perCountry.flat(), "", countries);
  // A divided municipality's code means all its parts, though the largest has kept the name.
  const agreeing = perCountry.filter((coded) => coded.some((each) => named.includes(each))).flat();
  if (agreeing.length > 0) return match(agreeing, name, countries);
  const coded = perCountry.flat();
  if (named.length > 0 && coded.length > 0) return match([...coded, ...named], name, countries);
  const near = coded.filter((each) => nearMisses(name, countries).includes(each));
  return near.length > 0
    ? match(near, name, countries)
    : { kind: "unknown", candidates: [...coded, ...named] };
}

function match(
  candidates: readonly RegisteredMunicipality[],
  text: string,
  countries: readonly Country[],
): MunicipalityMatch {
  const [only] = candidates;
  if (only && candidates.length === 1) return { kind: "found", municipality: only };
  if (only) return { kind: "ambiguous", candidates };
  return unknown(text, countries);
}

/** The near misses are sought when somebody asks for them: to decide its country, a table asks hundreds of times in vain. */
function unknown(text: string, countries: readonly Country[]): MunicipalityMatch {
  let near: readonly RegisteredMunicipality[] | undefined;
  return {
    kind: "unknown",
    get candidates() {
      return (near ??= nearMisses(text, countries));
    },
  };
}

import type { Country } from "../country";
import { municipalityByCode } from "./municipalityByCode";
import { otherNames } from "./otherNames";
import { plainName } from "./plainName";
import { registeredMunicipalities } from "./registeredMunicipalities";
import type { RegisteredMunicipality } from "./registeredMunicipality";
import { withoutMarks } from "./withoutMarks";

type Index = ReadonlyMap<string, readonly RegisteredMunicipality[]>;

const indexes: Partial<Record<Country, Index>> = {};

/** Every form of a name that one alone may be called by, with those who bear it; "Herøy" has two bearers. */
export function nameIndex(country: Country): Index {
  return (indexes[country] ??= build(country));
}

function build(country: Country): Index {
  const index = new Map<string, readonly RegisteredMunicipality[]>();
  const add = (form: string, municipality: RegisteredMunicipality): void => {
    const bearers = index.get(form) ?? [];
    if (!bearers.includes(municipality)) index.set(form, [...bearers, municipality]);
  };
  const named: [string, RegisteredMunicipality][] = [];
  for (const municipality of registeredMunicipalities(country)) {
    // "Herøy (Nordland)" is also called Herøy; "Gáivuotna - Kåfjord - Kaivuono" by each of its names.
    const bare = municipality.name.replace(/ \(.*\)$/u, "");
    for (const name of [municipality.name, bare, ...bare.split(" - ")])
      named.push([plainName(name), municipality]);
  }
  for (const [, name = "", code = ""] of otherNames[country].matchAll(/(\D+)(\d+)/g)) {
    for (const municipality of municipalityByCode(code, country)) named.push([plainName(name), municipality]);
  }
  for (const [form, municipality] of named) add(form, municipality);
  // A form without marks is second to a name that is spelt so.
  const spelt = new Set(index.keys());
  for (const [form, municipality] of named)
    if (!spelt.has(withoutMarks(form))) add(withoutMarks(form), municipality);
  return index;
}

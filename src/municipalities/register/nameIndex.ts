import type { Country } from "../country";
import { plainName } from "./plainName";
import { registeredMunicipalities } from "./registeredMunicipalities";
import type { RegisteredMunicipality } from "./registeredMunicipality";

type Index = ReadonlyMap<string, readonly RegisteredMunicipality[]>;

/** Names that agencies still use, with the code of the one municipality that bears another name today. */
const formerNames: Readonly<Record<Country, Readonly<Record<string, string>>>> = {
  SE: { malung: "2023", falu: "2080" },
  NO: { hamarøy: "1875", snåsa: "5041" },
};

const indexes: Partial<Record<Country, Index>> = {};

/** Every form of a name that one alone may be called by, with those who bear it. */
export function nameIndex(country: Country): Index {
  return (indexes[country] ??= build(country));
}

function build(country: Country): Index {
  const index = new Map<string, RegisteredMunicipality[]>();
  const add = (name: string, municipality: RegisteredMunicipality): void => {
    const form = plainName(name);
    const bearers = index.get(form) ?? [];
    if (form !== "" && !bearers.includes(municipality)) index.set(form, [...bearers, municipality]);
  };
  for (const municipality of registeredMunicipalities(country)) {
    // "Herøy (Nordland)" is also called Herøy; "Gáivuotna - Kåfjord - Kaivuono" by each of its names.
    const bare = municipality.name.replace(/ \(.*\)$/u, "");
    add(municipality.name, municipality);
    add(bare, municipality);
    add(`${bare} ${municipality.county}`, municipality);
    for (const part of bare.split(" - ")) add(part, municipality);
    const parts = bare.split(" - ");
    if (parts.length > 1) add([...parts].reverse().join(" - "), municipality);
  }
  for (const [name, code] of Object.entries(formerNames[country])) {
    const municipality = registeredMunicipalities(country).find((each) => each.code === code);
    if (municipality) add(name, municipality);
  }
  return index;
}

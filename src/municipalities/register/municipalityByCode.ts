import type { Country } from "../country";
import { registeredMunicipalities } from "./registeredMunicipalities";
import type { RegisteredMunicipality } from "./registeredMunicipality";

const indexes: Partial<Record<Country, ReadonlyMap<string, RegisteredMunicipality>>> = {};

/** The municipalities that bear a four-digit code: codes are shared between the countries, as 1860 Laxå and Vestvågøy. */
export function municipalityByCode(code: string, country?: Country): readonly RegisteredMunicipality[] {
  const countries: readonly Country[] = country ? [country] : ["SE", "NO"];
  return countries.flatMap((each) => {
    const index = (indexes[each] ??= new Map(registeredMunicipalities(each).map((one) => [one.code, one])));
    return index.get(code) ?? [];
  });
}

import type { Country } from "../country";
import type { County } from "./county";
import { registeredMunicipalities } from "./registeredMunicipalities";

const indexes: Partial<Record<Country, ReadonlyMap<string, County>>> = {};

/**
 * The county that bears a code in a country: Sweden has 21, Norway 15.
 * @param code     [code] two digits
 * @param country  the codes overlap: 18 is Örebro län and Nordland
 */
export function countyByCode(code: string, country: Country): County | undefined {
  const index = (indexes[country] ??= new Map(
    registeredMunicipalities(country).map(({ countyCode, county }) => [
      countyCode,
      { code: countyCode, name: county, country },
    ]),
  ));
  return index.get(code);
}

import { findCounty } from "./findCounty";
import { formerCounties } from "./formerCounties";
import { plainCounty } from "./plainCounty";
import type { RegisteredMunicipality } from "./registeredMunicipality";

/** Whether a municipality lies in the county that a text names, in full ("Innlandet"), cut short ("Østf.") or as it was ("Hedmark"). */
export function liesInCounty(municipality: RegisteredMunicipality, text: string): boolean {
  const { country, county, countyCode } = municipality;
  const covering = country === "SE" ? [] : formerCounties.filter(([, , today]) => today.includes(countyCode));
  const named = findCounty(text, country);
  if (named) return named.code === countyCode || covering.some(([code]) => code === named.code);
  const start = plainCounty(text);
  const isCutShort = /\p{L}{3}\.$/u.test(text.trim());
  return (
    isCutShort &&
    [county, ...covering.map(([, name]) => name)].some((name) => plainCounty(name).startsWith(start))
  );
}

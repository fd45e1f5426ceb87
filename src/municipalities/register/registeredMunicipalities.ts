import type { Country } from "../country";
import { norwayRegister } from "./norway";
import { readRegister } from "./readRegister";
import type { RegisteredMunicipality } from "./registeredMunicipality";
import { swedenRegister } from "./sweden";

const registers: Partial<Record<Country, readonly RegisteredMunicipality[]>> = {};

/** Every municipality of a country (or of both), by code. Sweden 290, Norway 357. */
export function registeredMunicipalities(country?: Country): readonly RegisteredMunicipality[] {
  if (country === "SE") return (registers.SE ??= readRegister(swedenRegister, "SE"));
  if (country === "NO") return (registers.NO ??= readRegister(norwayRegister, "NO"));
  return [...registeredMunicipalities("SE"), ...registeredMunicipalities("NO")];
}

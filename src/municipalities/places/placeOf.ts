import type { Country } from "../country";
import { norwayPlaces } from "./norway";
import { swedenPlaces } from "./sweden";

/** A point on the map, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const read = (text: string): ReadonlyMap<string, Place> =>
  new Map(
    text
      .split(/[;\n]+/)
      .filter((entry) => entry !== "")
      .map((entry) => {
        const [code = "", latitude, longitude] = entry.split(" ");
        return [code, { latitude: Number(latitude), longitude: Number(longitude) }] as const;
      }),
  );

const places: Partial<Record<Country, ReadonlyMap<string, Place>>> = {};

/** Where a municipality lies on the map; undefined for a code that the country does not have. */
export function placeOf(code: string, country: Country): Place | undefined {
  const known = (places[country] ??= read(country === "SE" ? swedenPlaces : norwayPlaces));
  return known.get(code);
}

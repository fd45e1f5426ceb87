import type { MunicipalTable } from "../../municipalities";
import { placeOf } from "../../municipalities/places";

/** Where municipalities lie in a drawing; those without a known place are left out. */
export interface LocatedMunicipalities {
  readonly width: number;
  readonly height: number;
  /** By place in the table's list. */
  readonly points: ReadonlyMap<number, { readonly x: number; readonly y: number }>;
}

const EDGE = 12;

/** Places municipalities in a drawing of a given height, as wide as the country asks for. */
export function locatedMunicipalities(
  { municipalities, country }: MunicipalTable,
  height: number,
): LocatedMunicipalities {
  const found = municipalities.flatMap(({ code }, place) => {
    const at = placeOf(code, country);
    return at ? [{ place, ...at }] : [];
  });
  if (found.length === 0) return { width: height / 2, height, points: new Map() };
  const [latitudes, longitudes] = [found.map((each) => each.latitude), found.map((each) => each.longitude)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  // Degrees of longitude shrink towards the pole; one factor for the whole country keeps its shape well enough.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (height - 2 * EDGE) / Math.max(north - south, (east - west) * narrow, 0.5);
  return {
    width: (east - west) * narrow * scale + 2 * EDGE,
    height: (north - south) * scale + 2 * EDGE,
    points: new Map(
      found.map(({ place, latitude, longitude }) => [
        place,
        { x: EDGE + (longitude - west) * narrow * scale, y: EDGE + (north - latitude) * scale },
      ]),
    ),
  };
}

import { placeOf } from "../../municipalities/places";
import type { ScenarioRun } from "../../scenario";

/** A municipality on the drawn map. */
export interface MapPoint {
  /** Place in run.results. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

/** The drawn map: points in a frame that is `height` high and as wide as the country asks for. */
export interface MapPoints {
  readonly width: number;
  readonly height: number;
  readonly points: readonly MapPoint[];
}

const EDGE = 16; // room for the largest circle

/** Where the municipalities of a run lie in a frame of a given height; those without a known place are left out. */
export function mapPoints(
  municipalities: ScenarioRun["municipal"],
  run: ScenarioRun,
  height: number,
): MapPoints {
  const located = run.results.flatMap(({ municipality }, place) => {
    const found = placeOf(municipality.code, municipalities.country);
    return found ? [{ place, ...found }] : [];
  });
  if (located.length === 0) return { width: height / 2, height, points: [] };
  const latitudes = located.map((each) => each.latitude);
  const longitudes = located.map((each) => each.longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  // Degrees of longitude shrink towards the pole; one factor for the whole country keeps its shape well enough.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const tall = Math.max(north - south, 0.5);
  const wide = Math.max((east - west) * narrow, 0.25);
  const scale = Math.min((height - 2 * EDGE) / tall, (height - 2 * EDGE) / wide);
  const points = located.map(({ place, latitude, longitude }) => ({
    place,
    x: EDGE + (longitude - west) * narrow * scale,
    y: EDGE + (north - latitude) * scale,
  }));
  return { width: wide * scale + 2 * EDGE, height: tall * scale + 2 * EDGE, points };
}

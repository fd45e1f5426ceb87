import type { Place } from "../municipalities/places";

const radius = 6371; // km, mean of the Earth

/**
 * Distance between two points as the crow flies.
 * @returns [km] in whole tenths, so that comparisons do not hang on the last digit; Infinity where a point is unknown
 * @remarks Formula: haversine. Example: Eskilstuna 59.358 16.480 to Strängnäs 59.359 17.034 is 31.4.
 */
export function kilometresBetween(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Infinity;
  const angle = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(angle(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(angle(a.latitude)) * Math.cos(angle(b.latitude)) * half(a.longitude, b.longitude);
  return Math.round(20 * radius * Math.asin(Math.min(1, Math.sqrt(h)))) / 10;
}

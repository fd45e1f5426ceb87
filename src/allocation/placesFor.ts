import { finish } from "../base";
import type { Result } from "../base";
import { apportion } from "./apportion";
import { weightIssues } from "./weightIssues";
import { clipAndScale } from "./clipAndScale";
import { divisorPlaces } from "./divisorPlaces";
import type { PlacesMethod } from "./method";
import type { Rounding } from "./rounding";
import type { Units } from "./units";

/**
 * New places per municipality, as even as possible given what exists.
 * @param total   [places] whole
 * @param units   weights = key; existing [persons]; bounds [places]; codes
 * @param method  sainteLague unless another is named
 * @returns whole places in the order of the units, summing to the total
 * @remarks
 * Formula: minimise Σ (e + x)² / key with Σx = total, minimum ≤ x ≤ maximum, x whole.
 * Errors: F309, F401, F402, F403, F404, F406. Only clipAndScale takes negative shares.
 * Source: Ju2022/01219 (as even a distribution as possible when accommodation is acquired); METHOD 3.
 */
export function placesFor(
  total: number,
  units: Units,
  method: PlacesMethod = "sainteLague",
): Result<Rounding> {
  const faults = weightIssues(total, units.weights).filter(
    (issue) => !(method === "clipAndScale" && issue.code === "F309"),
  );
  if (faults.length > 0) return finish<Rounding>({ places: [], tied: [] }, faults);
  if (method === "clipAndScale") return clipAndScale(total, units);
  if (method === "proportional") return apportion(total, units, "largestRemainder");
  return divisorPlaces(total, units, method);
}

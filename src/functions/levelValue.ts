import { level, placesFor } from "../allocation";
import { accept } from "./accept";
import { totalArgument } from "./totalArgument";
import { unitsArgument } from "./unitsArgument";

/** LEVEL: the common level. */
export function levelValue(
  totalValue: unknown,
  key: unknown,
  existing: unknown,
  minimum: unknown,
  maximum: unknown,
): number {
  const total = totalArgument(totalValue);
  const units = unitsArgument(key, existing, minimum, maximum, undefined, "key");
  return level(units, accept(placesFor(total, units)).places);
}

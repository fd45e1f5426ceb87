import { placesFor, placesMethods } from "../allocation";
import { accept } from "./accept";
import { column } from "./column";
import { methodArgument } from "./methodArgument";
import { totalArgument } from "./totalArgument";
import { unitsArgument } from "./unitsArgument";

/** PLACES: new places, as even as possible. */
export function placesColumn(
  totalValue: unknown,
  key: unknown,
  existing: unknown,
  minimum: unknown,
  maximum: unknown,
  codes: unknown,
  methodName: unknown,
): number[][] {
  const method = methodArgument(methodName, placesMethods, "sainteLague");
  const total = totalArgument(totalValue);
  const units = unitsArgument(key, existing, minimum, maximum, codes, "key", method === "clipAndScale");
  return column([...accept(placesFor(total, units, method)).places]);
}

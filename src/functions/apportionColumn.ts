import { apportion, apportionMethods } from "../allocation";
import { accept } from "./accept";
import { column } from "./column";
import { methodArgument } from "./methodArgument";
import { totalArgument } from "./totalArgument";
import { unitsArgument } from "./unitsArgument";

/** APPORTION: a total in proportion to weights. */
export function apportionColumn(
  totalValue: unknown,
  weights: unknown,
  minimum: unknown,
  maximum: unknown,
  codes: unknown,
  methodName: unknown,
): number[][] {
  const method = methodArgument(methodName, apportionMethods, "largestRemainder");
  const total = totalArgument(totalValue);
  const units = unitsArgument(weights, undefined, minimum, maximum, codes, "weights");
  return column([...accept(apportion(total, units, method)).places]);
}

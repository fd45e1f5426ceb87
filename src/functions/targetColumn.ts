import { apportionMethods, target } from "../allocation";
import { accept } from "./accept";
import { column } from "./column";
import { methodArgument } from "./methodArgument";
import { totalArgument } from "./totalArgument";
import { unitsArgument } from "./unitsArgument";

/** TARGET: stock targets. */
export function targetColumn(
  totalValue: unknown,
  key: unknown,
  existing: unknown,
  codes: unknown,
  methodName: unknown,
): number[][] {
  const method = methodArgument(methodName, apportionMethods, "largestRemainder");
  const total = totalArgument(totalValue);
  const units = unitsArgument(key, existing, undefined, undefined, codes, "key");
  return column([...accept(target(total, units, method)).places]);
}

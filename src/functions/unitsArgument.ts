import type { Units } from "../allocation";
import { codeVector } from "./codeVector";
import { figureVector } from "./figureVector";
import { optionalVector } from "./optionalVector";

/** Key, existing, bounds and codes of the functions that place or split. */
export function unitsArgument(
  key: unknown,
  existing: unknown,
  minimum: unknown,
  maximum: unknown,
  codeValues: unknown,
  name: string,
  negative = false,
): Units {
  const weights = figureVector(key, name, { negative });
  const rows = weights.length;
  return {
    weights,
    existing: optionalVector(existing, "existing", rows),
    minimum: optionalVector(minimum, "minimum", rows, { blank: 0, forAll: true }),
    maximum: optionalVector(maximum, "maximum", rows, { blank: Infinity, forAll: true }),
    codes: codeVector(codeValues, rows),
  };
}

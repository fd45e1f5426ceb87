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
  const stands = optionalVector(existing, "existing", rows);
  const least = optionalVector(minimum, "minimum", rows, { blank: 0, forAll: true });
  const most = optionalVector(maximum, "maximum", rows, { blank: Infinity, forAll: true });
  const labels = codeVector(codeValues, rows);
  return {
    weights,
    ...(stands ? { existing: stands } : {}),
    ...(least ? { minimum: least } : {}),
    ...(most ? { maximum: most } : {}),
    ...(labels ? { codes: labels } : {}),
  };
}

import { evenness, evennessMeasures } from "../allocation";
import { accept } from "./accept";
import { figureVector } from "./figureVector";
import { oneOf } from "./oneOf";
import { optionalText } from "./optionalText";
import { sameLength } from "./sameLength";

/** EVENNESS: one measure, or all with their names. */
export function evennessValue(
  persons: unknown,
  base: unknown,
  measureName: unknown,
): number | (string | number)[][] {
  const counts = figureVector(persons, "persons");
  const bases = figureVector(base, "base");
  sameLength(bases.length, counts.length, "base");
  const measure = oneOf(optionalText(measureName) ?? "cv", [...evennessMeasures, "all"], "F410");
  const measured = accept(evenness(counts, bases));
  return measure === "all" ? evennessMeasures.map((each) => [each, measured[each]]) : measured[measure];
}

import { evenness, evennessMeasures } from "../allocation";
import { refusal } from "../base";
import { accept } from "./accept";
import { figureVector } from "./figureVector";
import { optionalText } from "./optionalText";
import { refuse } from "./refuse";
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
  const name = optionalText(measureName) ?? "cv";
  const measure = evennessMeasures.find((each) => each.toLowerCase() === name.toLowerCase());
  if (measure === undefined && name.toLowerCase() !== "all") {
    return refuse(refusal("F410", { found: name, expected: [...evennessMeasures, "all"].join(", ") }).issues);
  }
  const measured = accept(evenness(counts, bases));
  return measure === undefined ? evennessMeasures.map((each) => [each, measured[each]]) : measured[measure];
}

import { shortfall } from "../allocation";
import { column } from "./column";
import { figureVector } from "./figureVector";
import { sameLength } from "./sameLength";

/** SHORTFALL: what is missing to reach the target. */
export function shortfallColumn(target: unknown, existing: unknown): number[][] {
  const aims = figureVector(target, "target");
  const stands = figureVector(existing, "existing");
  sameLength(stands.length, aims.length, "existing");
  return column(aims.map((aim, row) => shortfall(aim, stands[row] ?? 0)));
}

import { asShown, finish } from "../base";
import type { Issue, Result } from "../base";
import type { Units } from "./units";

/** Whole bounds per row, [places]. */
export interface Bounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * Rounds the bounds inward to whole numbers and sees that each minimum is at most its maximum.
 * @remarks Errors: F404 by row. Example: minimum 1.2 and maximum 3.8 become 2 and 3.
 */
export function bounds(units: Units): Result<Bounds> {
  const n = units.weights.length;
  const lower = units.minimum ? units.minimum.map(roundUp) : new Array<number>(n).fill(0);
  const upper = units.maximum ? units.maximum.map(roundDown) : new Array<number>(n).fill(Infinity);
  const issues: Issue[] = [];
  for (let row = 0; row < n; row++) {
    const [least, most] = [lower[row] ?? 0, upper[row] ?? 0];
    if (least > most)
      issues.push({ code: "F404", severity: "error", row: row + 1, found: least, expected: most });
  }
  return finish({ lower, upper }, issues);
}

// −0 would print as "-0".
function roundUp(value: number): number {
  return Math.ceil(asShown(value)) + 0;
}

function roundDown(value: number): number {
  return Math.floor(asShown(value));
}

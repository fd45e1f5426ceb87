import { finish, refusal, success } from "../base";
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
  const upper = units.maximum ? units.maximum.map(Math.floor) : new Array<number>(n).fill(Infinity);
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
  return Math.ceil(value) + 0;
}

/**
 * Whether a total fits between the bounds.
 * @param total  [places]
 * @param open   per row, whether it can take more than its minimum
 * @remarks Errors: F402 minimums above the total, F403 maximums below it; found says the largest (smallest) total that would fit.
 */
export function fits(total: number, { lower, upper }: Bounds, open: (row: number) => boolean): Result<true> {
  let least = 0;
  let most = 0;
  for (let row = 0; row < lower.length; row++) {
    least += lower[row] ?? 0;
    most += open(row) ? (upper[row] ?? 0) : (lower[row] ?? 0);
  }
  if (least > total) return refusal("F402", { found: least, expected: total });
  return most < total ? refusal("F403", { found: most, expected: total }) : success(true);
}

import { refusal, success } from "../base";
import type { Result } from "../base";
import type { Bounds } from "./bounds";

/**
 * Whether a total fits between the bounds.
 * @param total  [places]
 * @param open   per row, whether it can take more than its minimum
 * @remarks Errors: F402 minimums above the total, F403 maximums below it; found says the smallest (largest) total that would fit.
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

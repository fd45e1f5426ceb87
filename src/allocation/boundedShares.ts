import { sum } from "../base";

/** Exact shares over one denominator: share = over[i] / under. */
export interface BoundedShares {
  readonly over: readonly bigint[];
  readonly under: bigint;
  /** [places] what the rows that no bound holds share. */
  readonly left: bigint;
}

/**
 * Exact unrounded shares of a total within bounds: clamp(λ·weight, lower, upper) with Σ = total.
 * @param total    [places]
 * @param weights  integers ≥ 0
 * @param lower    [places] whole
 * @param upper    [places] whole, Infinity where there is no bound
 * @remarks
 * The level λ is found exactly: share out among the free rows; of those beyond a bound, the side that is beyond by more is fixed there for good; repeat.
 * Source: Method: Bitran & Hax 1981 (resource allocation with bounds).
 */
export function boundedShares(
  total: bigint,
  weights: readonly bigint[],
  lower: readonly number[],
  upper: readonly number[],
): BoundedShares {
  const fixed = weights.map((weight, row) => (weight > 0n ? undefined : BigInt(lower[row] ?? 0)));
  for (;;) {
    const free = [...weights.keys()].filter((row) => fixed[row] === undefined);
    const left = total - sum(fixed.map((each) => each ?? 0n));
    const weight = sum(free.map((row) => weights[row] ?? 0n));
    if (free.length === 0 || weight === 0n) return { over: fixed.map((each) => each ?? 0n), under: 1n, left };

    // How far the free rows lie above or (negative) below their bounds, in units of 1 / weight.
    const beyond = free.map((row) => {
      const share = (weights[row] ?? 0n) * left;
      const most = upper[row] ?? Infinity;
      const excess = most === Infinity ? 0n : share - BigInt(most) * weight;
      if (excess > 0n) return excess;
      const lack = share - BigInt(lower[row] ?? 0) * weight;
      return lack < 0n ? lack : 0n;
    });
    const above = sum(beyond.filter((each) => each > 0n));
    const below = above - sum(beyond);
    if (above === 0n && below === 0n) {
      const over = weights.map((each, row) => {
        const bound = fixed[row];
        return bound === undefined ? each * left : bound * weight;
      });
      return { over, under: weight, left };
    }
    free.forEach((row, place) => {
      const apart = beyond[place] ?? 0n;
      if (above >= below && apart > 0n) fixed[row] = BigInt(upper[row] ?? 0);
      else if (below >= above && apart < 0n) fixed[row] = BigInt(lower[row] ?? 0);
    });
  }
}

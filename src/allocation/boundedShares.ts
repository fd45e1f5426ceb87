import { sum } from "../base";

/** Exact shares over one denominator: share = over[i] / under. */
export interface BoundedShares {
  readonly over: readonly bigint[];
  readonly under: bigint;
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
    if (free.length === 0 || weight === 0n) return { over: fixed.map((each) => each ?? 0n), under: 1n };

    // How far the free rows lie beyond their bounds, in units of 1 / weight.
    let above = 0n;
    let below = 0n;
    for (const row of free) {
      const share = (weights[row] ?? 0n) * left;
      const most = upper[row] ?? Infinity;
      const least = BigInt(lower[row] ?? 0) * weight;
      if (most !== Infinity && share > BigInt(most) * weight) above += share - BigInt(most) * weight;
      if (share < least) below += least - share;
    }
    if (above === 0n && below === 0n) {
      const over = weights.map((each, row) => {
        const bound = fixed[row];
        return bound === undefined ? each * left : bound * weight;
      });
      return { over, under: weight };
    }
    for (const row of free) {
      const share = (weights[row] ?? 0n) * left;
      const most = upper[row] ?? Infinity;
      if (above >= below && most !== Infinity && share > BigInt(most) * weight) fixed[row] = BigInt(most);
      else if (below >= above && share < BigInt(lower[row] ?? 0) * weight)
        fixed[row] = BigInt(lower[row] ?? 0);
    }
  }
}

import { success, sum } from "../base";
import type { Result } from "../base";
import { bounds, fits } from "./bounds";
import { boundedShares } from "./boundedShares";
import { exactWeights } from "./exactWeights";
import { precedence } from "./precedence";
import type { Rounding } from "./rounding";
import type { Units } from "./units";

/**
 * Splits a total by weights: whole parts first, then one each to the largest remainders.
 * @param total  [places] whole
 * @param units  weights, bounds [places], codes
 * @returns whole places in the order of the units, and the rows with equal remainders at the cut
 * @remarks
 * Formula: q = clamp(λ·weight, minimum, maximum) with Σq = total; floors, then the largest fractions.
 * Errors: F402, F403, F404. Remainders are compared as integers over one denominator, so equal is equal.
 * Source: Method: Balinski & Young 1982, ch. 3 (Hamilton); METHOD 3.
 * Example: weights 1, 1, 3, total 3 → 1, 0, 2: remainders 3/5, 3/5, 4/5.
 */
export function largestRemainder(total: number, units: Units): Result<Rounding> {
  return largestRemainderExact(total, units, exactWeights(units.weights));
}

/** The same over weights that are integers already, whatever their scale. */
export function largestRemainderExact(
  total: number,
  units: Units,
  weights: readonly bigint[],
): Result<Rounding> {
  const limits = bounds(units);
  if (!limits.ok) return limits;
  const { lower, upper } = limits.value;
  const room = fits(total, limits.value, (row) => (weights[row] ?? 0n) > 0n);
  if (!room.ok) return room;

  const { over, under } = boundedShares(BigInt(total), weights, lower, upper);
  const floors = over.map((each) => each / under);
  const places = floors.map(Number);
  const left = total - Number(sum(floors));
  if (left === 0) return success({ places, tied: [] });

  const remainder = over.map((each, row) => each - (floors[row] ?? 0n) * under);
  const first = precedence(units);
  const claims = [...remainder.keys()].filter((row) => (remainder[row] ?? 0n) > 0n);
  const byRemainder = (a: number, b: number): number => compare(remainder[b] ?? 0n, remainder[a] ?? 0n);
  claims.sort((a, b) => byRemainder(a, b) || first(a, b));
  for (const row of claims.slice(0, left)) places[row] = (places[row] ?? 0) + 1;
  const last = claims[left - 1] ?? -1;
  const next = claims[left];
  const tied =
    next !== undefined && byRemainder(last, next) === 0
      ? claims.filter((row) => byRemainder(row, last) === 0)
      : [];
  return success({ places, tied });
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

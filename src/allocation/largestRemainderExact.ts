import { codeOrder, compare, success, sum } from "../base";
import type { Result } from "../base";
import { boundedShares } from "./boundedShares";
import { bounds } from "./bounds";
import { fits } from "./fits";
import type { Rounding } from "./rounding";
import type { Units } from "./units";

/**
 * Splits a total by largest remainder over weights that are integers already, whatever their scale.
 * @param total    [places] whole
 * @param units    bounds [places] and codes; its own weights play no part
 * @param weights  integers ≥ 0 in the order of the units
 * @remarks Errors: F402, F403, F404. Source: see largestRemainder; rule 5 of FUNCTIONS for equal remainders.
 */
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

  const shares = boundedShares(BigInt(total), weights, lower, upper);
  const { over, under } = shares;
  const floors = over.map((each) => each / under);
  const places = floors.map(Number);
  const left = total - Number(sum(floors));
  if (left === 0) return success({ places, tied: [], shares });

  const remainder = over.map((each, row) => each - (floors[row] ?? 0n) * under);
  // Equal remainders: the larger of the weights that are split here, then the lower code.
  const byCode = codeOrder(units.codes);
  const first = (a: number, b: number): number => compare(weights[b] ?? 0n, weights[a] ?? 0n) || byCode(a, b);
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
  return success({ places, tied, shares });
}

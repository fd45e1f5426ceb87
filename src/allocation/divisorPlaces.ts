import { compare, scaled, success } from "../base";
import type { Result } from "../base";
import { bounds } from "./bounds";
import { fits } from "./fits";
import type { Bounds } from "./bounds";
import { divisors } from "./divisor";
import type { Divisor } from "./divisor";
import type { DivisorMethod } from "./method";
import { precedence } from "./precedence";
import type { Rounding } from "./rounding";
import type { Units } from "./units";

// Looked up once: in some hosts every look-up of a global costs as much as the arithmetic.
const { ceil } = Math;

/** Relative width of the band around the level inside which claims are compared exactly; doubles err by far less. */
const band = 1e-10;

/**
 * Places one by one, each to the unit with the smallest d(existing + given) / weight, within bounds.
 * @param total   [places] whole
 * @param units   weights, existing [persons], bounds [places], codes
 * @param method  divisor method
 * @returns whole places in the order of the units, and the rows whose claims were equal at the cut
 * @remarks
 * Formula: minimises Σ (existing + places)² / weight for sainteLague: every unit is filled up to one common level.
 * The level is found by bisection in floating point; everything within a hair of it is then compared as exact quotients, so the outcome is that of exact arithmetic throughout.
 * Errors: F402, F403, F404. A weight of 0 gets its minimum and no more.
 * Source: METHOD 3, "water level"; Balinski & Young 1982, ch. 3.
 * Example: weights 10, 20, 30, 40, existing 5, 40, 0, 15, total 100 → 10, 0, 45, 45.
 */
export function divisorPlaces(total: number, units: Units, method: DivisorMethod): Result<Rounding> {
  const limits = bounds(units);
  if (!limits.ok) return limits;
  const room = fits(total, limits.value, (row) => (units.weights[row] ?? 0) > 0);
  if (!room.ok) return room;
  // Nobody can take more than there is: with weights a world apart, counts stay within reason all the same.
  const { lower, upper } = limits.value;
  const reachable = { lower, upper: upper.map((most) => (most < total ? most : total)) };
  return success(fill(total, units, reachable, divisors[method]));
}

function fill(total: number, units: Units, { lower, upper }: Bounds, divisor: Divisor): Rounding {
  const { weights, existing } = units;
  const n = weights.length;
  const offset = divisor.at(0);
  const countAt = (row: number, level: number): number => {
    const weight = weights[row] ?? 0;
    const least = lower[row] ?? 0;
    if (weight <= 0) return least;
    const held = existing === undefined ? 0 : (existing[row] ?? 0);
    const reached = held === 0 ? divisor.countBelow(level * weight) : ceil(level * weight - held - offset);
    if (reached <= least) return least;
    const most = upper[row] ?? 0;
    return reached < most ? reached : most;
  };
  const countAll = (level: number): number => {
    let count = 0;
    for (let row = 0; row < n; row++) count += countAt(row, level);
    return count;
  };

  const { low, high } =
    total > 0 ? bracket(total, countAll, highestLevel(total, units, upper, divisor)) : nowhere;
  const sure = new Array<number>(n);
  const possible: number[] = [];
  let given = 0;
  for (let row = 0; row < n; row++) {
    const safe = countAt(row, low * (1 - 4 * band));
    const reach = countAt(row, high * (1 + 4 * band));
    sure[row] = safe;
    given += safe;
    for (let next = safe; next < reach; next++) possible.push(row);
  }
  return settle(total - given, units, sure, possible, divisor);
}

const nowhere = { low: 0, high: 0 };

/** Few enough claims to be compared exactly one by one. */
const fewClaims = 48;

/**
 * Levels just below and just above the cut: by secants, which land near at once as counts grow almost evenly with the level, and by halving where they do not.
 */
function bracket(
  total: number,
  countAll: (level: number) => number,
  highest: number,
): { readonly low: number; readonly high: number } {
  // The first places of adams, huntingtonHill and dean lie at level 0, which halving never meets.
  let [low, high] = [highest * 1e-300, highest];
  let below = countAll(low);
  if (below >= total) return { low: 0, high: low };
  let above = countAll(highest);
  for (let step = 0; step < 300 && above - below > fewClaims && high - low > band * high; step++) {
    const secant = low + ((high - low) * (total - below)) / (above - below);
    const margin = (high - low) * 2 ** -20;
    const middle =
      step % 3 === 2 ? low + (high - low) / 2 : Math.min(Math.max(secant, low + margin), high - margin);
    if (middle <= low || middle >= high) break;
    const count = countAll(middle);
    if (count < total) [low, below] = [middle, count];
    else [high, above] = [middle, count];
  }
  return { low, high };
}

function highestLevel(total: number, units: Units, upper: readonly number[], divisor: Divisor): number {
  let highest = 0;
  for (let row = 0; row < units.weights.length; row++) {
    const weight = units.weights[row] ?? 0;
    if (weight <= 0) continue;
    const most = Math.min(total, upper[row] ?? 0);
    const level = divisor.at((units.existing?.[row] ?? 0) + most) / weight;
    if (level > highest) highest = level;
  }
  // A level beyond the doubles would leave nothing to halve.
  return Math.min(highest * (1 + 8 * band), Number.MAX_VALUE) || 1;
}

/** Gives out what is left among the claims near the level, by exact comparison. */
function settle(
  left: number,
  units: Units,
  places: number[],
  possible: readonly number[],
  divisor: Divisor,
): Rounding {
  if (left <= 0 || possible.length === 0) return { places, tied: [] };
  const seen = new Map<number, number>();
  const claims = possible.map((row) => {
    const earlier = seen.get(row) ?? 0;
    seen.set(row, earlier + 1);
    return { row, given: (places[row] ?? 0) + earlier };
  });
  const order = claimOrder(units, divisor);
  const first = precedence(units);
  claims.sort((a, b) => order(a, b) || first(a.row, b.row));
  for (const claim of claims.slice(0, left)) places[claim.row] = (places[claim.row] ?? 0) + 1;
  const last = claims[left - 1];
  const next = claims[left];
  const tied =
    last && next && order(last, next) === 0
      ? claims.filter((claim) => order(claim, last) === 0).map((claim) => claim.row)
      : [];
  return { places, tied };
}

interface Claim {
  readonly row: number;
  readonly given: number;
}

/** Compares d(existing + given) / weight of two claims: in doubles where these are far apart, else exactly. */
function claimOrder(units: Units, divisor: Divisor): (a: Claim, b: Claim) => number {
  const { weights, existing } = units;
  const divisorOf = ({ row, given }: Claim): number => divisor.at((existing?.[row] ?? 0) + given);
  let exact: ((claim: Claim) => readonly [bigint, bigint]) | undefined;
  return (a, b) => {
    const [first, second] = [divisorOf(a), divisorOf(b)];
    // Whoever has nothing yet claims a first place of adams, huntingtonHill and dean alike, whatever the weight.
    if (first === 0 && second === 0) return 0;
    const [left, right] = [first / (weights[a.row] ?? 1), second / (weights[b.row] ?? 1)];
    if (Math.abs(left - right) > 1e-13 * Math.max(left, right)) return left - right;
    // Identical figures need no arithmetic to be equal; many rows alike is the common kind of tie.
    if (
      a.given === b.given &&
      weights[a.row] === weights[b.row] &&
      (existing?.[a.row] ?? 0) === (existing?.[b.row] ?? 0)
    ) {
      return 0;
    }
    exact ??= exactClaim(units, divisor);
    const [overA, underA] = exact(a);
    const [overB, underB] = exact(b);
    return compare(overA * underB, overB * underA);
  };
}

function exactClaim(units: Units, divisor: Divisor): (claim: Claim) => readonly [bigint, bigint] {
  const weights = scaled(units.weights).integers;
  const held = units.existing ? scaled(units.existing) : undefined;
  const scale = held?.scale ?? 1n;
  return ({ row, given }) => {
    const [over, under] = divisor.exact((held?.integers[row] ?? 0n) + BigInt(given) * scale, scale);
    const weight = weights[row] ?? 1n;
    return [over, under * (divisor.power === 2 ? weight * weight : weight)];
  };
}

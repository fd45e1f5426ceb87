import type { DivisorMethod } from "./method";

/** A divisor method as arithmetic: the divisor, how many places lie below a level, and the exact divisor; t is what a unit has [persons]. */
export interface Divisor {
  /** d(t) in floating point, for finding the neighbourhood of the cut. */
  readonly at: (t: number) => number;
  /** How many whole t from 0 have d(t) < z, in floating point; used only to come near. */
  readonly countBelow: (z: number) => number;
  /** Exact d(t) for t = held / scale as a quotient, raised to `power` so that it stays rational. */
  readonly exact: (held: bigint, scale: bigint) => readonly [over: bigint, under: bigint];
  readonly power: 1 | 2;
}

// Looked up once: in some hosts every look-up of a global costs as much as the arithmetic.
const { ceil, sqrt } = Math;

const above = (value: number): number => (value > 0 ? ceil(value) : 0);

/** The same where d(0) = 0: a first place lies below every level above 0, also where the root loses it in rounding. */
const aboveFirst = (z: number, value: number): number => (z > 0 ? Math.max(1, ceil(value)) : 0);

const linear = (offset: number): Divisor => ({
  at: (t) => t + offset,
  countBelow: (z) => above(z - offset),
  exact: (held, scale) => [2n * held + BigInt(2 * offset) * scale, 2n * scale],
  power: 1,
});

/**
 * The divisors by method.
 * @remarks Formula: sainteLague t+½, dHondt t+1, adams t, huntingtonHill √(t(t+1)), dean 2t(t+1)/(2t+1), modifiedSainteLague max(0.7, t+½).
 * Source: Method: Balinski & Young 1982, ch. 3.
 */
export const divisors: Readonly<Record<DivisorMethod, Divisor>> = {
  sainteLague: linear(0.5),
  dHondt: linear(1),
  adams: linear(0),
  huntingtonHill: {
    at: (t) => sqrt(t * (t + 1)),
    countBelow: (z) => aboveFirst(z, (sqrt(1 + 4 * z * z) - 1) / 2),
    exact: (held, scale) => [held * (held + scale), scale * scale],
    power: 2,
  },
  dean: {
    at: (t) => (2 * t * (t + 1)) / (2 * t + 1),
    countBelow: (z) => aboveFirst(z, (z - 1 + sqrt(z * z + 1)) / 2),
    exact: (held, scale) => [2n * held * (held + scale), scale * (2n * held + scale)],
    power: 1,
  },
  modifiedSainteLague: {
    at: (t) => Math.max(0.7, t + 0.5),
    countBelow: (z) => (z > 0.7 ? Math.max(1, above(z - 0.5)) : 0),
    exact: (held, scale) => (5n * held < scale ? [7n, 10n] : [2n * held + scale, 2n * scale]),
    power: 1,
  },
};

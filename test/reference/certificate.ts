import { by, fraction, greater, lesser, plus, times } from "./fraction";
import type { Fraction } from "./fraction";
import { rowsOf } from "./rows";
import type { Columns, Row } from "./rows";

/** The ends between which a level lies; absent where nothing was given, or nothing more can be. */
export interface Certificate {
  readonly low?: Fraction;
  readonly high?: Fraction;
}

/** The exact ends between which the level lies: the highest place given, the lowest that could have been. */
export function certificate(columns: Columns, places: readonly number[]): Certificate {
  const rows = rowsOf(columns).map((row, place) => ({ ...row, places: BigInt(places[place]!) }));
  const open = rows.filter((row) => row.weight.over > 0n);
  const whole = rows.map((row) => row.weight).reduce(plus);
  const end = (
    { existing, places: own, weight }: Row & { readonly places: bigint },
    step: bigint,
  ): Fraction => times(by(plus(existing, fraction(2n * own + step, 2n)), weight), whole);
  const granted = open.filter((row) => row.places > row.least).map((row) => end(row, -1n));
  const next = open
    .filter((row) => row.most === undefined || row.places < row.most)
    .map((row) => end(row, 1n));
  return {
    ...(granted.length > 0 ? { low: granted.reduce(greater) } : {}),
    ...(next.length > 0 ? { high: next.reduce(lesser) } : {}),
  };
}

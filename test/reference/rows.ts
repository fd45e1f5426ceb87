import { ceilingOf, compare, exactly, floorOf, fraction } from "./fraction";
import type { Fraction } from "./fraction";

/** What is handed to a function, as plain columns. */
export interface Columns {
  readonly weights: readonly number[];
  readonly existing?: readonly number[];
  readonly minimum?: readonly number[];
  readonly maximum?: readonly number[];
  readonly codes?: readonly string[];
}

/** One row, exact. */
export interface Row {
  readonly weight: Fraction;
  readonly existing: Fraction;
  readonly least: bigint;
  readonly most: bigint | undefined;
  /** The code, or the position where there is none. */
  readonly label: string | number;
}

/** The columns row by row; bounds rounded inward as decimals. */
export function rowsOf({ weights, existing, minimum, maximum, codes }: Columns): Row[] {
  return weights.map((weight, place) => {
    const most = maximum?.[place] ?? Infinity;
    return {
      weight: exactly(weight),
      existing: exactly(existing?.[place] ?? 0),
      least: ceilingOf(exactly(minimum?.[place] ?? 0)),
      most: most === Infinity ? undefined : floorOf(exactly(most)),
      label: codes?.[place] ?? place,
    };
  });
}

/** Contract, rule 5: the larger weight, then the lower code. */
export function tieRule(a: Row, b: Row): number {
  return compare(b.weight, a.weight) || (a.label < b.label ? -1 : 1);
}

/** The code with which an impossible task is refused; undefined where it is possible. */
export function refusedWith(whole: bigint, rows: readonly Row[]): string | undefined {
  if (rows.every((row) => row.weight.over === 0n)) return "F406";
  if (rows.some((row) => row.most !== undefined && row.least > row.most)) return "F404";
  if (rows.reduce((all, row) => all + row.least, 0n) > whole) return "F402";
  const open = rows.filter((row) => row.weight.over > 0n);
  if (open.some((row) => row.most === undefined)) return undefined;
  const fixed = rows.filter((row) => row.weight.over === 0n);
  const room = [...open.map((row) => row.most ?? 0n), ...fixed.map((row) => row.least)];
  return room.reduce((all, each) => all + each, 0n) < whole ? "F403" : undefined;
}

export const none = fraction(0n);

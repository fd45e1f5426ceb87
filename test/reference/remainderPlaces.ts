import { by, compare, floorOf, fraction, greater, lesser, minus, plus, times, total } from "./fraction";
import type { Fraction } from "./fraction";
import { none, refusedWith, rowsOf, tieRule } from "./rows";
import type { Columns, Row } from "./rows";

/** q = clamp(λw, l, u) with Σq = N by walking over the sorted breakpoints of λ, then floors and the largest fractions. */
export function remainderPlaces(whole: number, columns: Columns): number[] | string {
  const rows = rowsOf(columns);
  return refusedWith(BigInt(whole), rows) ?? remainderOfRows(whole, rows).map(Number);
}

export function remainderOfRows(whole: number, rows: readonly Row[]): bigint[] {
  const level = levelOf(fraction(BigInt(whole)), rows);
  const exact = rows.map((row) => clamped(row, level));
  const places = exact.map(floorOf);
  const parts = rows.map((row, place) => ({
    row,
    place,
    rest: minus(exact[place] ?? none, fraction(places[place] ?? 0n)),
  }));
  parts.sort((a, b) => compare(b.rest, a.rest) || tieRule(a.row, b.row));
  const left = Number(BigInt(whole) - places.reduce((all, each) => all + each, 0n));
  for (const { place } of parts.slice(0, left)) places[place] = (places[place] ?? 0n) + 1n;
  return places;
}

function clamped({ weight, least, most }: Row, level: Fraction): Fraction {
  const above = greater(times(level, weight), fraction(least));
  return weight.over === 0n ? fraction(least) : most === undefined ? above : lesser(above, fraction(most));
}

function levelOf(whole: Fraction, rows: readonly Row[]): Fraction {
  const open = rows.filter((row) => row.weight.over > 0n);
  const ends = open.flatMap((row) =>
    [row.least, row.most].flatMap((bound) => (bound === undefined ? [] : [by(fraction(bound), row.weight)])),
  );
  const at = (level: Fraction): Fraction => total(rows.map((row) => clamped(row, level)));
  let before = none;
  for (const end of ends.sort(compare)) {
    if (compare(at(end), whole) >= 0) return between(before, end, at, whole);
    before = end;
  }
  const slope = total(open.filter((row) => row.most === undefined).map((row) => row.weight));
  return plus(before, by(minus(whole, at(before)), slope));
}

/** Within one stretch the sum is a straight line. */
function between(a: Fraction, b: Fraction, at: (level: Fraction) => Fraction, whole: Fraction): Fraction {
  const rise = minus(at(b), at(a));
  if (rise.over === 0n) return a;
  return plus(a, times(minus(b, a), by(minus(whole, at(a)), rise)));
}

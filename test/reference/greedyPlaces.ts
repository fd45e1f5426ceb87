import { by, compare, fraction, greater, plus, times } from "./fraction";
import type { Fraction } from "./fraction";
import { refusedWith, rowsOf, tieRule } from "./rows";
import type { Columns, Row } from "./rows";

const half = fraction(1n, 2n);
const one = fraction(1n);
const two = fraction(2n);

/** The divisors of the contract; huntingtonHill as its square, which orders alike. */
const divisors = {
  sainteLague: (t: Fraction) => plus(t, half),
  dHondt: (t: Fraction) => plus(t, one),
  adams: (t: Fraction) => t,
  huntingtonHill: (t: Fraction) => times(t, plus(t, one)),
  dean: (t: Fraction) => by(times(times(two, t), plus(t, one)), plus(times(two, t), one)),
  modifiedSainteLague: (t: Fraction) => greater(fraction(7n, 10n), plus(t, half)),
};

export type GreedyMethod = keyof typeof divisors;
export const greedyMethods = Object.keys(divisors) as GreedyMethod[];

/** One place after another to the smallest d(t)/weight, as the contract says it; the code where it is refused. */
export function greedyPlaces(total: number, columns: Columns, method: GreedyMethod): number[] | string {
  const rows = rowsOf(columns);
  const refused = refusedWith(BigInt(total), rows);
  if (refused !== undefined) return refused;
  const given = rows.map((row) => row.least);
  const claim = (row: Row, place: number): Fraction => {
    const divisor = divisors[method](plus(row.existing, fraction(given[place] ?? 0n)));
    return by(divisor, method === "huntingtonHill" ? times(row.weight, row.weight) : row.weight);
  };
  const claims = rows.map(claim); // only the row that takes a place has another claim afterwards
  for (let left = BigInt(total) - given.reduce((all, each) => all + each, 0n); left > 0n; left--) {
    let next: { row: Row; place: number; claim: Fraction } | undefined;
    rows.forEach((row, place) => {
      const full = row.most !== undefined && (given[place] ?? 0n) >= row.most;
      if (row.weight.over === 0n || full) return;
      const candidate = { row, place, claim: claims[place] ?? claim(row, place) };
      const order = next ? compare(candidate.claim, next.claim) || tieRule(row, next.row) : -1;
      if (order < 0) next = candidate;
    });
    if (!next) throw new Error("no row can take another place");
    given[next.place] = (given[next.place] ?? 0n) + 1n;
    claims[next.place] = claim(next.row, next.place);
  }
  return given.map(Number);
}

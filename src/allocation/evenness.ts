import { compare, ratioToNumber, refusal, scaled, success, sum } from "../base";
import type { Issue, Result } from "../base";

/** The measures, in the order in which they are listed. */
export const evennessMeasures = [
  "cv",
  "gini",
  "theil",
  "dissimilarity",
  "personsToMove",
  "maxRatio",
  "minRatio",
  "within10",
  "level",
] as const;

export type EvennessMeasure = (typeof evennessMeasures)[number];

export type Evenness = Readonly<Record<EvennessMeasure, number>>;

/**
 * How evenly persons are spread over a base (the key or the population), by every measure of the method.
 * @param persons  [persons] ≥ 0
 * @param base     key or population, ≥ 0, any scale
 * @returns cv, gini, theil, dissimilarity [share]; personsToMove [persons]; maxRatio, minRatio: largest and smallest persons per base over the level; within10 [share of base]; level: Σ persons / Σ base
 * @remarks
 * Formula: p = t/Σt, s = base share, r = t/base. cv √(Σ s(p/s − 1)²); gini 1 − Σ s(2C + p), sorted by r, C what came before; theil Σ p ln(p/s); dissimilarity ½ Σ|p − s|; personsToMove dissimilarity × Σt.
 * Rows with base 0 and no persons are left out.
 * Errors: F407 base 0 with persons, F411 no persons, F406 no base. Source: METHOD 4.
 * Example: persons 10, 30 over base 1, 1: cv 0.5, dissimilarity 0.25, personsToMove 10.
 */
export function evenness(persons: readonly number[], base: readonly number[]): Result<Evenness> {
  const issues: Issue[] = [];
  const rows: number[] = [];
  persons.forEach((count, row) => {
    if ((base[row] ?? 0) > 0) rows.push(row);
    else if (count > 0) issues.push({ code: "F407", severity: "error", row: row + 1, found: count });
  });
  if (issues.length > 0) return { ok: false, issues };
  const counts = scaled(persons);
  const bases = scaled(base);
  const allPersons = sum(counts.integers);
  const allBase = sum(bases.integers);
  if (allBase === 0n) return refusal("F406");
  if (allPersons === 0n) return refusal("F411");

  const shares = rows.map((row) => ({
    // Nearest to the exact shares, so that what is even deviates by nothing.
    p: ratioToNumber(counts.integers[row] ?? 0n, allPersons),
    s: ratioToNumber(bases.integers[row] ?? 1n, allBase),
    near: (persons[row] ?? 0) / (base[row] ?? 1),
    row,
  }));
  // r over the level, compared exactly where doubles are too close to call: t·Σbase against base·Σt.
  const over = (row: number): bigint => (counts.integers[row] ?? 0n) * allBase;
  const under = (row: number): bigint => (bases.integers[row] ?? 1n) * allPersons;
  shares.sort((a, b) => {
    const apart = a.near - b.near;
    if (apart > 1e-13 * b.near || -apart > 1e-13 * a.near) return apart;
    return compare(over(a.row) * under(b.row), over(b.row) * under(a.row));
  });
  const isWithin = (row: number): boolean =>
    10n * over(row) >= 9n * under(row) && 10n * over(row) <= 11n * under(row);

  let squares = 0;
  let gini = 1;
  let theil = 0;
  let differences = 0;
  let within = 0n;
  let before = 0;
  for (const { p, s, row } of shares) {
    squares += s * (p / s - 1) ** 2;
    gini -= s * (2 * before + p);
    before += p;
    if (p > 0) theil += p * Math.log(p / s);
    differences += Math.abs(p - s);
    const apart = Math.abs(p / s - 1) - 0.1;
    if (Math.abs(apart) > 1e-9 ? apart < 0 : isWithin(row)) within += bases.integers[row] ?? 0n;
  }
  const ratio = (place: number): number => {
    const share = shares.at(place);
    return share ? share.p / share.s : 0;
  };
  return success({
    cv: Math.sqrt(squares),
    gini,
    theil,
    dissimilarity: differences / 2,
    personsToMove: (differences / 2) * ratioToNumber(allPersons, counts.scale),
    maxRatio: ratio(-1),
    minRatio: ratio(0),
    within10: ratioToNumber(within, allBase),
    level: ratioToNumber(allPersons * bases.scale, allBase * counts.scale),
  });
}

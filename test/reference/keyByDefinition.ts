import {
  by,
  compare,
  exactly,
  floorOf,
  fraction,
  greater,
  lesser,
  minus,
  plus,
  times,
  total,
} from "./fraction";
import type { Fraction } from "./fraction";

/** One criterion of a definition, with its column. */
export interface PlainCriterion {
  readonly transform:
    | "share"
    | "inverse"
    | "rate"
    | "inverseRate"
    | "complement"
    | "minmax"
    | "inverseMinmax"
    | "factor";
  readonly weight: number;
  readonly values: readonly number[];
  readonly cap?: number;
}

const one = fraction(1n);
const none = fraction(0n);
const normal = (parts: readonly Fraction[]): Fraction[] => {
  const whole = total(parts);
  return parts.map((part) => by(part, whole));
};

/** Shares (or scores) of one column, as the contract's list of transforms says. */
export function transformByDefinition(
  { transform, values }: Pick<PlainCriterion, "transform" | "values">,
  population: readonly number[],
): Fraction[] {
  const x = values.map(exactly);
  const p = population.map(exactly);
  const along = (rule: (x: Fraction, p: Fraction) => Fraction): Fraction[] =>
    x.map((value, row) => rule(value, p[row] ?? none));
  const [least, most] = [x.reduce(lesser), x.reduce(greater)];
  switch (transform) {
    case "inverse":
      return normal(x.map((value) => by(one, value)));
    case "rate":
      return normal(along(times));
    case "inverseRate":
      return normal(along((value, people) => by(people, value)));
    case "complement": {
      const [shares, people] = [normal(x), normal(p)];
      return people.map((each, row) => minus(plus(each, each), shares[row] ?? none));
    }
    case "minmax":
      return x.map((value) => by(minus(value, least), minus(most, least)));
    case "inverseMinmax":
      return x.map((value) => by(minus(most, value), minus(most, least)));
    default:
      return normal(x);
  }
}

/** The exact key: weighted mean, caps, scores × population, factors; before it is cut into 10⁻¹² units. */
export function exactKey(criteria: readonly PlainCriterion[], population: readonly number[]): Fraction[] {
  const plain = criteria.filter(({ transform }) => transform !== "factor");
  const columns = plain.map((each) => transformByDefinition(each, population));
  const base = mean(plain, columns, (each) => each.cap === undefined);
  const counted = columns.map((column, place) => {
    const cap = plain[place]?.cap;
    if (cap === undefined) return column;
    return column.map((share, row) => lesser(share, times(exactly(cap), base[row] ?? none)));
  });
  const mixed = mean(plain, counted, () => true);
  const removed = minus(one, total(mixed));
  const isScore = plain.some(({ transform }) => transform === "minmax" || transform === "inverseMinmax");
  const blended = mixed.map((each, row) =>
    isScore ? times(each, exactly(population[row] ?? 0)) : plus(each, times(removed, base[row] ?? none)),
  );
  const factors = criteria.filter(({ transform }) => transform === "factor");
  return normal(
    factors.reduce((key, factor) => key.map((each, row) => times(each, multiplier(factor, row))), blended),
  );
}

function mean(
  criteria: readonly PlainCriterion[],
  columns: readonly Fraction[][],
  counts: (criterion: PlainCriterion) => boolean,
): Fraction[] {
  const parts = criteria.flatMap((each, place) =>
    counts(each) ? [{ weight: exactly(each.weight), column: columns[place] ?? [] }] : [],
  );
  const whole = total(parts.map(({ weight }) => weight));
  const rows = columns[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    by(total(parts.map(({ weight, column }) => times(weight, column[row] ?? none))), whole),
  );
}

function multiplier({ weight, values }: PlainCriterion, row: number): Fraction {
  const average = by(total(values.map(exactly)), fraction(BigInt(values.length)));
  return plus(one, times(exactly(weight), minus(one, by(exactly(values[row] ?? 0), average))));
}

/** Whole multiples of 10⁻¹² that sum to 1, by largest remainder; equal remainders by share, then by code. */
export function cutKey(key: readonly Fraction[], codes: readonly string[]): number[] {
  const scale = fraction(10n ** 12n);
  const exact = key.map((each) => times(each, scale));
  const units = exact.map(floorOf);
  const left = Number(10n ** 12n - units.reduce((all, each) => all + each, 0n));
  const rest = (row: number): Fraction => minus(exact[row] ?? none, fraction(units[row] ?? 0n));
  const order = [...key.keys()].sort(
    (a, b) =>
      compare(rest(b), rest(a)) ||
      compare(key[b] ?? none, key[a] ?? none) ||
      ((codes[a] ?? "") < (codes[b] ?? "") ? -1 : 1),
  );
  const rests = order.slice(0, left);
  return units.map((unit, row) => Number(unit) + (rests.includes(row) ? 1 : 0));
}

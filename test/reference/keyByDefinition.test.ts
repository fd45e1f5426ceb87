import fc from "fast-check";
import { computeKey, transformed } from "../../src/distribution-key";
import type { KeyDefinition, KeyTable } from "../../src/distribution-key";
import { success } from "../../src/base";
import { compare, fraction } from "./fraction";
import { cutKey, exactKey, transformByDefinition } from "./keyByDefinition";
import type { PlainCriterion } from "./keyByDefinition";

const rows = 6;
const codes = ["0180", "0114", "1480", "0115", "2584", "0301"];
const column = (least: number): fc.Arbitrary<number[]> =>
  fc.array(
    fc.oneof(
      fc.integer({ min: least, max: 9 }),
      fc.integer({ min: least * 10, max: 900 }).map((value) => value / 10),
    ),
    { minLength: rows, maxLength: rows },
  );
const summing = (values: readonly number[]): boolean => values.some((value) => value > 0);
const differing = (values: readonly number[]): boolean => new Set(values).size > 1;
const aWeight = fc.constantFrom(0.5, 1, 3, 40, 0.1 + 0.2);

const aShare: fc.Arbitrary<PlainCriterion> = fc.oneof(
  fc.record({ transform: fc.constantFrom("inverse", "inverseRate"), weight: aWeight, values: column(1) }),
  fc.record({
    transform: fc.constantFrom("share", "rate"),
    weight: aWeight,
    values: column(0).filter(summing),
  }),
);
const aScore: fc.Arbitrary<PlainCriterion> = fc.record({
  transform: fc.constantFrom("minmax", "inverseMinmax"),
  weight: aWeight,
  values: column(-3).filter(differing),
});
const aCapped = fc
  .tuple(aShare, fc.constantFrom(0.3, 0.6, 1, 1.25))
  .map(([criterion, cap]): PlainCriterion => ({ ...criterion, cap }));
const aFactor: fc.Arbitrary<PlainCriterion> = fc.record({
  transform: fc.constant("factor"),
  weight: fc.constantFrom(0.1, 0.05),
  values: column(1),
});
const population = column(1);

function tableOf(criteria: readonly PlainCriterion[], people: readonly number[]): KeyTable {
  return {
    rows,
    codes,
    figures: (name) => success(criteria[Number(name)]?.values ?? []),
    population: () => success(people),
    locate: (issue) => issue,
  };
}
const definitionOf = (criteria: readonly PlainCriterion[]): KeyDefinition => ({
  criteria: criteria.map(({ values: _values, ...rest }, place) => ({
    ...rest,
    name: String(place),
    column: String(place),
  })),
});

function sameAsDefinition(criteria: readonly PlainCriterion[], people: readonly number[]): void {
  const key = computeKey(tableOf(criteria, people), definitionOf(criteria));
  const expected = exactKey(criteria, people);
  expect(key.ok && key.value.units).toEqual(cutKey(expected, codes));
}

describe("the key by its definition in exact fractions", () => {
  it("a blend of shares is the weighted mean, cut into millionth millionths by largest remainder", () => {
    fc.assert(
      fc.property(fc.array(aShare, { minLength: 1, maxLength: 4 }), population, (criteria, people) => {
        sameAsDefinition(criteria, people);
      }),
      { numRuns: 200 },
    );
  });

  it("what a cap takes from a criterion is shared out by the base", () => {
    fc.assert(
      fc.property(
        fc.array(aShare, { minLength: 1, maxLength: 2 }),
        fc.array(aCapped, { minLength: 1, maxLength: 2 }),
        population,
        (open, capped, people) => {
          const criteria = [...capped, ...open];
          fc.pre(exactKey(criteria, people).every((each) => compare(each, fraction(0n)) >= 0));
          sameAsDefinition(criteria, people);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("scores are weighted, multiplied by the population and normalised", () => {
    fc.assert(
      fc.property(fc.array(aScore, { minLength: 1, maxLength: 3 }), population, (criteria, people) => {
        sameAsDefinition(criteria, people);
      }),
      { numRuns: 200 },
    );
  });

  it("factors multiply the blend of the others", () => {
    fc.assert(
      fc.property(
        fc.array(aShare, { minLength: 1, maxLength: 2 }),
        fc.array(aFactor, { minLength: 1, maxLength: 2 }),
        population,
        (shares, factors, people) => {
          const criteria = [...factors, ...shares];
          const mixed = computeKey(tableOf(criteria, people), definitionOf(criteria));
          fc.pre(mixed.ok);
          sameAsDefinition(criteria, people);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("every transform is exactly what the contract's formula gives", () => {
    const names = [
      "share",
      "inverse",
      "rate",
      "inverseRate",
      "complement",
      "minmax",
      "inverseMinmax",
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        column(1).filter(differing),
        population,
        (transform, values, people) => {
          const result = transformed(values, transform, people);
          const expected = transformByDefinition({ transform, values }, people);
          if (!result.ok) throw new Error(JSON.stringify(result.issues));
          const { over, under } = result.value;
          over.forEach((each, row) => {
            expect(compare(fraction(each, under), expected[row] ?? fraction(0n))).toBe(0);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("key units sum to exactly a million millions, whatever the columns", () => {
    fc.assert(
      fc.property(column(0).filter(summing), column(1), (values, people) => {
        const criteria = [{ transform: "share", weight: 1, values }] as const;
        const key = computeKey(tableOf(criteria, people), definitionOf(criteria));
        const units = key.ok ? key.value.units : [];
        expect(units.reduce((all, each) => all + each, 0)).toBe(1e12);
      }),
    );
  });
});

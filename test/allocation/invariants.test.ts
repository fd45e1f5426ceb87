import fc from "fast-check";
import { apportion, apportionMethods, placesFor } from "../../src/allocation";
import type { Rounding, Units } from "../../src/allocation";
import type { Result } from "../../src/base";
import { certificate } from "../reference/certificate";
import { by, compare, fraction, plus, times } from "../reference/fraction";
import { rowsOf } from "../reference/rows";
import { aTotal, someColumnsWithWeight } from "../support/aColumns";

const divisorMethods = apportionMethods.filter((each) => each !== "largestRemainder" && each !== "halfUp");
const waterMethods = ["sainteLague", "dHondt", "adams"] as const;
const keeping = apportionMethods.filter((each) => each !== "halfUp");
const coded = { coded: true, bounds: false } as const;
const add = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const keep = <T>(values: readonly T[], rows: readonly number[]): T[] => rows.map((row) => values[row]!);

function given(result: Result<Rounding>): readonly number[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.places;
}

/** The same columns with only these rows, in this order. */
function picked(columns: Units, rows: readonly number[]): Units {
  const entries = Object.entries(columns) as [keyof Units, readonly (number | string)[]][];
  return Object.fromEntries(entries.map(([name, values]) => [name, keep(values, rows)])) as unknown as Units;
}

describe("what holds for every split", () => {
  it("the places sum to the total and keep their bounds, or the task is refused", () => {
    fc.assert(
      fc.property(aTotal, someColumnsWithWeight(), fc.constantFrom(...keeping), (total, columns, method) => {
        const result = apportion(total, columns, method);
        fc.pre(result.ok);
        const places = given(result);
        expect(add(places)).toBe(total);
        places.forEach((each, row) => {
          const { least, most } = rowsOf(columns)[row]!;
          expect([BigInt(each) >= least, most === undefined || BigInt(each) <= most]).toEqual([true, true]);
        });
      }),
      { numRuns: 600 },
    );
  });

  it("the order of the rows plays no part where there are codes", () => {
    const withOrder = someColumnsWithWeight({ coded: true }).chain((columns) => {
      const rows = [...columns.weights.keys()];
      const order = fc.shuffledSubarray(rows, { minLength: rows.length });
      return fc.tuple(fc.constant(columns), order);
    });
    fc.assert(
      fc.property(
        aTotal,
        withOrder,
        fc.constantFrom(...apportionMethods),
        (total, [columns, order], method) => {
          const straight = apportion(total, columns, method);
          const shuffled = apportion(total, picked(columns, order), method);
          expect(shuffled.ok).toBe(straight.ok);
          if (straight.ok) expect(given(shuffled)).toEqual(keep(given(straight), order));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("the scale of the weights plays no part", () => {
    const whole = someColumnsWithWeight().filter(({ weights }) =>
      weights.every((each) => each % 1 === 0 && each < 1e9),
    );
    fc.assert(
      fc.property(
        aTotal,
        whole,
        fc.constantFrom(0.001, 0.5, 7, 1000),
        fc.constantFrom(...apportionMethods),
        (total, columns, scale, method) => {
          const larger = { ...columns, weights: columns.weights.map((each) => each * scale) };
          const [first, second] = [apportion(total, columns, method), apportion(total, larger, method)];
          const chosen = ({ places, tied }: Rounding): unknown => ({ places, tied });
          expect(second.ok && chosen(second.value)).toEqual(first.ok && chosen(first.value));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("divisor methods never take a place back when there is one more to give", () => {
    fc.assert(
      fc.property(
        aTotal,
        someColumnsWithWeight(),
        fc.constantFrom(...divisorMethods),
        (total, columns, method) => {
          const [fewer, more] = [apportion(total, columns, method), apportion(total + 1, columns, method)];
          fc.pre(fewer.ok && more.ok);
          const before = given(fewer);
          expect(given(more).every((each, row) => each >= before[row]!)).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("no smaller remainder gets a place before a larger one", () => {
    fc.assert(
      fc.property(aTotal, someColumnsWithWeight(coded), (total, columns) => {
        const places = given(apportion(total, columns));
        const rows = rowsOf(columns);
        const whole = rows.map((row) => row.weight).reduce(plus);
        const rest = rows.map((row) => {
          const exact = by(times(row.weight, fraction(BigInt(total))), whole);
          const floor = exact.over / exact.under;
          return { floor, rest: fraction(exact.over - floor * exact.under, exact.under) };
        });
        const up = rest.filter((each, row) => BigInt(places[row]!) > each.floor);
        const down = rest.filter((each, row) => BigInt(places[row]!) === each.floor);
        expect(up.every((a) => down.every((b) => compare(a.rest, b.rest) >= 0))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("what holds for new places", () => {
  it("the certificate holds: no place given lies above a place that could have been given", () => {
    fc.assert(
      fc.property(aTotal, someColumnsWithWeight(), (total, columns) => {
        const result = placesFor(total, columns);
        fc.pre(result.ok);
        const { low, high } = certificate(columns, given(result));
        if (low && high) expect(compare(low, high)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 600 },
    );
  });

  it("a municipality that leaves with its places leaves the others theirs", () => {
    fc.assert(
      fc.property(
        aTotal,
        someColumnsWithWeight({ coded: true }),
        fc.constantFrom(...waterMethods),
        fc.nat(),
        (total, columns, method, which) => {
          const result = placesFor(total, columns, method);
          fc.pre(result.ok);
          const places = given(result);
          const gone = which % places.length;
          const rows = [...places.keys()].filter((row) => row !== gone);
          fc.pre(rows.some((row) => columns.weights[row]! > 0));
          const others = placesFor(total - places[gone]!, picked(columns, rows), method);
          expect(given(others)).toEqual(keep(places, rows));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("a larger key never means fewer places, and more that exists never means more", () => {
    fc.assert(
      fc.property(
        aTotal,
        someColumnsWithWeight({ coded: true }),
        fc.constantFrom(...waterMethods),
        fc.nat(),
        (total, columns, method, which) => {
          const row = which % columns.weights.length;
          const raised = (values: readonly number[]): number[] =>
            values.map((each, place) => (place === row ? each + 2 : each));
          const none = columns.weights.map(() => 0);
          const before = placesFor(total, columns, method);
          const heavier = placesFor(total, { ...columns, weights: raised(columns.weights) }, method);
          const fuller = placesFor(total, { ...columns, existing: raised(columns.existing ?? none) }, method);
          fc.pre(before.ok && heavier.ok && fuller.ok);
          expect(given(heavier)[row]).toBeGreaterThanOrEqual(given(before)[row]!);
          expect(given(fuller)[row]).toBeLessThanOrEqual(given(before)[row]!);
        },
      ),
      { numRuns: 600 },
    );
  });
});

import fc from "fast-check";
import { branchedEntries } from "../../../src/procurement/choice/branchedEntries";
import { aTable } from "./aTable";

const entry = fc.tuple(
  fc.integer({ min: -20, max: 20 }),
  fc.nat(6),
  fc.integer({ min: -3, max: 6 }),
  fc.nat(1),
);
const some = fc.record({
  parts: fc.array(fc.array(entry, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  need: fc.nat(18),
  over: fc.nat(2),
  most: fc.integer({ min: -3, max: 12 }),
});
type Entry = readonly [number, number, number, number];

/** The least that any choice weighs, all of them compared; Infinity where none keeps the rows. */
function bestByTrying(
  parts: readonly (readonly Entry[])[],
  low: readonly number[],
  high: readonly number[],
): number {
  let all: readonly (readonly number[])[] = [[0, 0, 0, 0]];
  for (const own of parts)
    all = all.flatMap((sum) => own.map((each) => each.map((x, k) => x + (sum[k] ?? 0))));
  const kept = all.filter(([, ...uses]) =>
    uses.every((use, row) => use >= (low[row] ?? 0) && use <= (high[row] ?? 0)),
  );
  return Math.min(Infinity, ...kept.map(([value = 0]) => value));
}

const search = { bound: -Infinity, worth: [0, 0, 0], until: 0, isEnough: () => false };

test("no choice of entries weighs less than the one that is found, and where there is none, none is", () =>
  fc.assert(
    fc.property(some, ({ parts, need, over, most }) => {
      const [low, high] = [
        [need, -Infinity, -Infinity],
        [need + over, most, 1],
      ];
      const best = bestByTrying(parts, low, high);
      const table = aTable(parts, low, high);
      let found = 1000;
      const bound = branchedEntries(table, {
        ...search,
        value: found,
        effort: { left: 1e6 },
        // With worths it is only where another search could begin, and breaks the rows.
        meet(names, worth) {
          const chosen = names.map((name) => parts.flat()[name - 100] ?? []);
          const sums = low.map((_, row) => chosen.reduce((sum, each) => sum + (each[row + 1] ?? NaN), 0));
          if (worth) return found;
          expect(names.length).toBe(parts.length);
          expect(sums.every((sum, row) => sum >= (low[row] ?? 0) && sum <= (high[row] ?? 0))).toBe(true);
          found = Math.min(
            found,
            chosen.reduce((sum, [value = NaN]) => sum + value, 0),
          );
          return found;
        },
      });
      expect(found).toBe(Math.min(best, 1000));
      expect(bound).toBeCloseTo(found, 6);
    }),
    { numRuns: 400 },
  ));

test("without effort nothing is found, and the bound is the one that was known", () => {
  const table = aTable(
    [
      [
        [0, 0],
        [-2, 1],
      ],
    ],
    [0],
    [1],
  );
  const met = jest.fn(() => 0);
  const none = { ...search, worth: [0], bound: -7, value: 5, effort: { left: 0 }, meet: met };
  expect(branchedEntries(table, none)).toBe(-7);
  expect(met).not.toHaveBeenCalled();
});

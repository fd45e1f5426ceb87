import fc from "fast-check";
import { targetCut } from "../../src/sharing/targetCut";
import { aCountyRun, usualRows } from "./aCountyRun";
import type { CountyRow } from "./aCountyRun";

const rows = (people: readonly number[]): readonly CountyRow[] =>
  usualRows.map(([code, name], place) => [code, name, people[place] ?? 1, 0]);

test("the cut lies between the remainders that were rounded up and those that were not", () => {
  // A pot of 10 by 16, 27, 33, 11 and 13 hundredths: 1.6, 2.7, 3.3, 1.1, 1.3; the two at 0.6 and 0.7 are rounded up.
  expect(targetCut(aCountyRun(rows([16, 27, 33, 11, 13]), 10))).toBe(0.5);
});

test("where the tie rule decided, the cut is the remainder that the tied share", () => {
  // A pot of 3 by 1, 1, 1, 1, 4 eighths: 0.375 four times and 1.5; two are rounded up, one of the four by rule.
  expect(targetCut(aCountyRun(rows([1, 1, 1, 1, 4]), 3))).toBe(0.375);
});

test("every target follows from the cut alone, unless the tie rule decided it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 0, max: 5000 }),
      (people, total) => {
        const run = aCountyRun(rows(people), total);
        const cut = targetCut(run)!;
        for (const { key, target, targetTied } of run.results)
          if (!targetTied) expect(Math.abs(-Math.floor(cut - run.pot * key))).toBe(target);
      },
    ),
  );
});

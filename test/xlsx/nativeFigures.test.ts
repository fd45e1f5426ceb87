import fc from "fast-check";
import { nativeFigures } from "../../src/xlsx/nativeFigures";
import { aCountyRun, usualRows } from "../sharing/aCountyRun";

const run = aCountyRun(
  usualRows.map(
    ([code, name], place) => [code, name, [16, 27, 33, 11, 13][place]!, [3, 0, 1, 5, 0][place]!] as const,
  ),
  91,
);

test("whole parts, remainders, their order, targets and places by hand", () => {
  // A pot of 100 would be 16, 27, 33, 11 and 13; a key of hundredths and a third: 16.5 and 0.5 of the next.
  const figures = nativeFigures(run, [0.165, 0.265, 0.33, 0.11, 0.13]);
  expect(figures.map(({ whole }) => whole)).toEqual([16, 26, 33, 11, 13]);
  expect(figures.map(({ remainder }) => remainder)).toEqual([0.5, 0.5, 0, 0, 0]);
  expect(figures.map(({ order }) => order)).toEqual([2, 1, 3, 5, 4]); // equal: the larger key first
  expect(figures.map(({ target }) => target)).toEqual([16, 27, 33, 11, 13]);
});

test("with the run's own keys, figures are the run's wherever no tie was settled", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 1, max: 3000 }),
      (people, total) => {
        const any = aCountyRun(
          usualRows.map(([code, name, , stock], place) => [code, name, people[place]!, stock] as const),
          total,
        );
        const figures = nativeFigures(
          any,
          any.results.map(({ key }) => key),
        );
        any.results.forEach(({ target, places, tied }, place) => {
          expect(figures[place]!.target).toBe(target);
          if (!tied) expect(figures[place]!.places).toBe(places);
        });
      },
    ),
  );
});

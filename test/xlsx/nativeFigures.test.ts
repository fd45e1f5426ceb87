import fc from "fast-check";
import { runScenario } from "../../src/scenario";
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
  const { rows: figures, left } = nativeFigures(run, [0.165, 0.265, 0.33, 0.11, 0.13]);
  expect(left).toBe(1);
  expect(figures.map(({ whole }) => whole)).toEqual([16, 26, 33, 11, 13]);
  expect(figures.map(({ remainder }) => remainder)).toEqual([0.5, 0.5, 0, 0, 0]);
  expect(figures.map(({ order }) => order)).toEqual([2, 1, 3, 5, 4]); // equal: the larger key first
  expect(figures.map(({ target }) => target)).toEqual([16, 27, 33, 11, 13]);
});

test.each(["dHondt", "adams"] as const)("%s: places and targets follow from published levels", (method) => {
  const usual = aCountyRun();
  const other = runScenario(usual.municipal.table, undefined, {
    ...usual.scenario,
    total: 90,
    method,
    targetMethod: method,
  });
  if (!other.ok) throw new Error("does not run");
  const { rows, targetLevel } = nativeFigures(
    other.value,
    other.value.results.map(({ key }) => key),
  );
  expect(targetLevel).toBeGreaterThan(0);
  expect(rows.map(({ places, target }) => [places, target])).toEqual(
    other.value.results.map(({ places, target }) => [places, target]),
  );
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
        const { rows: figures } = nativeFigures(
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

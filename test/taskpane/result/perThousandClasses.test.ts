import { perThousandClasses } from "../../../src/taskpane/result/perThousandClasses";
import type { PerThousandClasses } from "../../../src/taskpane/result/perThousandClasses";
import { aRun } from "../aRun";

/** Classes of four municipalities of 1,000 inhabitants each that get so many. */
function classesOf(rates: readonly number[]): PerThousandClasses {
  const { run } = aRun();
  const results = run.results.map((each, place) => ({ ...each, places: rates[place]!, population: 1000 }));
  return perThousandClasses({ ...run, results });
}

test("no places is a class of its own, and more per inhabitant is never a lower class", () => {
  const { run } = aRun();
  const classes = perThousandClasses(run);
  const rated = run.results
    .map(({ places, population = 1 }, place) => ({ rate: places / population, of: classes.classOf(place) }))
    .sort((a, b) => a.rate - b.rate);
  expect(rated.map((each) => each.of)).toEqual(rated.map((each) => each.of).sort((a, b) => a - b));
  expect(perThousandClasses(aRun(0).run).classOf(0)).toBe(0);
});

test("bounds have as many decimals, all of them", () => {
  // 10, 0.5, 0.3 and 0.04 per 1,000: the middle decides, and two decimals show them all.
  expect(classesOf([10, 0.5, 0.3, 0.04])).toMatchObject({ bounds: [0.3, 0.5, 10], decimals: 2 });
});

test("what is nearly alike has a decimal more, so that no two classes are printed alike", () => {
  // With one decimal 7.6, 7.7, 7.7 and 7.7: one bound. With two 7.61, 7.66, 7.68 and 7.72: three.
  expect(classesOf([7.612, 7.656, 7.681, 7.724])).toMatchObject({ bounds: [7.66, 7.68, 7.72], decimals: 2 });
});

test("each class holds a municipality as it is printed, and where all are printed alike there is one class", () => {
  // 3.3 is the least that is printed: nothing is under it.
  for (const rates of [
    [3.334, 3.3341, 3.3342, 3.336],
    [3.26, 3.31, 3.29, 3.34],
    [7.55, 7.66, 7.74, 7.7],
  ]) {
    const { bounds, classOf } = classesOf(rates);
    expect(new Set(rates.map((_rate, place) => classOf(place)))).toEqual(
      new Set([...bounds, 0].map((_bound, place) => place + 1)),
    );
  }
  expect(classesOf([3.331, 3.332, 3.333, 3.334])).toMatchObject({ bounds: [], decimals: 1 });
});

import { perThousandClasses } from "../../../src/taskpane/result/perThousandClasses";
import { aRun } from "../aRun";

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
  const { run } = aRun();
  // 10, 0.5, 0.3 and 0.04 per 1,000: the middle decides, and two decimals show them all.
  const rates = [10, 0.5, 0.3, 0.04];
  const results = run.results.map((each, place) => ({ ...each, places: rates[place]!, population: 1000 }));
  expect(perThousandClasses({ ...run, results })).toMatchObject({ bounds: [0.3, 0.5, 10], decimals: 2 });
});

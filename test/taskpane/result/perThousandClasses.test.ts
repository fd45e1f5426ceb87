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

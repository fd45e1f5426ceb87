import { needsOf } from "../../../src/taskpane/directions/needsOf";
import { aRun } from "../aRun";

test("every municipality of the run has its need, and the places sum to the total", () => {
  const needs = needsOf(aRun(100).run);
  expect(needs.map(({ municipality }) => municipality.code)).toEqual(["0114", "0115", "1264", "2421"]);
  expect(needs.reduce((all, each) => all + each.places, 0)).toBe(100);
  expect(needs.some((each) => "bound" in each)).toBe(false);
});

test("a bound is a reason only where the places come up to it", () => {
  const { run } = aRun(100);
  const [first] = run.results;
  const bounded = (most: number) =>
    needsOf({
      ...run,
      results: run.results.map((each) => (each === first ? { ...each, bound: "capacity" as const } : each)),
      maximum: run.maximum.map((each, place) => (place === 0 ? most : each)),
    })[0];
  expect(bounded((first?.places ?? 0) + 0.5)).toMatchObject({ bound: "capacity" });
  expect(bounded((first?.places ?? 0) + 1)).not.toHaveProperty("bound");
});

import { needsOf } from "../../../src/taskpane/directions/needsOf";
import { aRun } from "../aRun";

test("every municipality of the run has its need, and the places sum to the total", () => {
  const needs = needsOf(aRun(100).run);
  expect(needs.map(({ municipality }) => municipality.code)).toEqual(["0114", "0115", "1264", "2421"]);
  expect(needs.reduce((all, each) => all + each.places, 0)).toBe(100);
  expect(needs.some((each) => "bound" in each)).toBe(false);
});

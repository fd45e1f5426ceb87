import { curveFrame, curveScale } from "../../../src/taskpane/offers/curveScale";

test("dearer is further right, more even further down, and all of it inside the frame", () => {
  const { x, y } = curveScale([
    { cost: 4000, cv: 0.6 },
    { cost: 9000, cv: 0.2 },
  ]);
  expect(x(9000)).toBeGreaterThan(x(4000));
  expect(y(0.2)).toBeGreaterThan(y(0.6));
  expect(x(4000)).toBeGreaterThan(curveFrame.left);
  expect(y(0.2)).toBeLessThan(curveFrame.height - curveFrame.bottom);
});

test("the figures of the axes are round", () => {
  const { costs, deviations } = curveScale([
    { cost: 209_465, cv: 0.584 },
    { cost: 305_000, cv: 0.508 },
  ]);
  expect(costs).toEqual([220_000, 240_000, 260_000, 280_000, 300_000]);
  expect(deviations).toEqual([0.52, 0.54, 0.56, 0.58]);
});

test("a single point has a scale too", () => {
  const { x, y } = curveScale([{ cost: 0, cv: 0 }]);
  expect(Number.isFinite(x(0)) && Number.isFinite(y(0))).toBe(true);
});

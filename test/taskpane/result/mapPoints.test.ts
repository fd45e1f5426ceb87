import { mapPoints } from "../../../src/taskpane/result/mapPoints";
import { aRun } from "../aRun";

test("north is up, east is right, and everything lies within the frame", () => {
  const { run, municipal } = aRun();
  const { points, width, height } = mapPoints(municipal, run, 300);
  const [vasby, , skurup, storuman] = points;
  expect(storuman?.y).toBeLessThan(vasby?.y ?? 0);
  expect(skurup?.y).toBeGreaterThan(vasby?.y ?? 0);
  expect(skurup?.x).toBeLessThan(vasby?.x ?? 0);
  expect(points.every(({ x, y }) => x > 0 && y > 0 && x < width && y < height)).toBe(true);
});

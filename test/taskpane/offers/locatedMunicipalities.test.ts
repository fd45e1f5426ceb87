import { locatedMunicipalities } from "../../../src/taskpane/offers/locatedMunicipalities";
import { aRun } from "../aRun";

test("north is up and east is right, inside the frame", () => {
  const { points, width, height } = locatedMunicipalities(aRun().municipal, 330);
  // Upplands Väsby, Vallentuna, Skurup, Storuman
  const [vasby, skurup, storuman] = [points.get(0)!, points.get(2)!, points.get(3)!];
  expect(storuman.y).toBeLessThan(vasby.y);
  expect(vasby.y).toBeLessThan(skurup.y);
  expect(skurup.x).toBeLessThan(vasby.x);
  for (const { x, y } of points.values()) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  expect(height).toBeLessThanOrEqual(330);
});

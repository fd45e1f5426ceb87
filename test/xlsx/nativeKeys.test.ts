import { nativeKeys } from "../../src/xlsx/nativeKeys";
import { aCountyRun } from "../sharing/aCountyRun";

const run = aCountyRun();

test("the key in doubles is the exact one within its grain", () => {
  const keys = nativeKeys(run)!;
  expect(keys[0]).toBeCloseTo(47000 / 161200, 15);
  run.results.forEach(({ key }, place) => expect(Math.abs(keys[place]! - key)).toBeLessThan(1e-12));
});

test("caps, scores and factors have no plain formula", () => {
  const [step] = run.key.criteria;
  const capped = { ...step!, criterion: { ...step!.criterion, cap: 1.25 } };
  expect(nativeKeys({ ...run, key: { ...run.key, criteria: [capped] } })).toBeUndefined();
  expect(nativeKeys({ ...run, key: { ...run.key, kind: "score" } })).toBeUndefined();
});

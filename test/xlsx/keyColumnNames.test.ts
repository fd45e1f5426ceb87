import { keyColumnNames } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

const { key } = aCountyRun();
const [step] = key.criteria;

test("a plain key has values, shares and itself", () =>
  expect(keyColumnNames(key)).toEqual(["criterion0", "share0", "key"]));

test("caps, scores and factors add their columns before the key", () => {
  const capped = { ...step!, criterion: { ...step!.criterion, cap: 2 } };
  const factor = { criterion: step!.criterion, values: [], mean: 1, multipliers: step!.shares };
  expect(keyColumnNames({ ...key, criteria: [step!, capped], factors: [factor] })).toEqual([
    "criterion0",
    "criterion1",
    "factorValue0",
    "share0",
    "share1",
    "base",
    "counted1",
    "mixed",
    "factor0",
    "raw",
    "key",
  ]);
});

import { curveWeights } from "../../../src/taskpane/why/curveWeights";

test("the weight as it stands is the middle of its curve; a weight of nought is tried up to 100", () => {
  expect(curveWeights(43)[0]).toBe(0);
  expect(curveWeights(43)[4]).toBe(43);
  expect(curveWeights(43)[8]).toBe(86);
  expect(curveWeights(0)).toEqual([0, 12.5, 25, 37.5, 50, 62.5, 75, 87.5, 100]);
});

import { roundedTo } from "../../src/xlsx";

test("halves away from zero, towards zero, away from zero: as ROUND, ROUNDDOWN and ROUNDUP", () => {
  const values = [2.5, 2.4, -0.5, -1.2];
  expect(values.map(roundedTo.sainteLague.of)).toEqual([3, 2, -1, -1]);
  expect(values.map(roundedTo.dHondt.of)).toEqual([2, 2, 0, -1]);
  expect(values.map(roundedTo.adams.of)).toEqual([3, 3, -1, -2]);
});

import { remainderFigures } from "../../src/xlsx";

test("whole parts, then the largest remainders; equal ones by the larger key, then the lower code", () => {
  // 10 × 0.25, 0.25, 0.35, 0.15: 2.5, 2.5, 3.5, 1.5; two are left
  const { whole, remainder, order, left, split } = remainderFigures(
    10,
    [0.25, 0.25, 0.35, 0.15],
    ["0115", "0114", "0480", "0461"],
  );
  expect(whole).toEqual([2, 2, 3, 1]);
  expect(remainder).toEqual([0.5, 0.5, 0.5, 0.5]);
  expect(order).toEqual([3, 2, 1, 4]);
  expect([left, split]).toEqual([2, [2, 3, 4, 1]]);
});

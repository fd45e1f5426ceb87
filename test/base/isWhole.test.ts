import { isWhole } from "../../src/base/isWhole";

test.each([
  [0, true],
  [-7, true],
  [12.5, false],
  [999_999_999_999_999, true],
  [1e15, false],
  [-1e15, false],
  [Number.NaN, false],
  [Infinity, false],
])("%d counts as whole: %s", (value, expected) => {
  expect(isWhole(value)).toBe(expected);
});

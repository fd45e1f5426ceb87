import { isBelow } from "../../src/base/isBelow";

test.each([
  [1n, 3n, 2n, 5n, true],
  [2n, 5n, 1n, 3n, false],
  [1n, 3n, 2n, 6n, false],
  [-1n, 2n, 0n, 7n, true],
])("%d/%d is below %d/%d: %s", (over, under, otherOver, otherUnder, expected) => {
  expect(isBelow({ over, under }, { over: otherOver, under: otherUnder })).toBe(expected);
});

import { difference } from "../../src/allocation";

test.each([
  [0.3, 0.1, 0.2],
  [7, 11, -4],
  [1.1, 1.1, 0],
  [1e15, 0.5, 999_999_999_999_999.5],
])("%d less %d is %d, exactly", (a, b, expected) => {
  expect(difference(a, b)).toBe(expected);
});

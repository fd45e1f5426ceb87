import { floorDivide } from "../../src/base/floorDivide";

test.each([
  [7n, 2n, 3n],
  [-7n, 2n, -4n],
  [-8n, 2n, -4n],
  [0n, 5n, 0n],
])("the whole part of %d / %d is %d", (over, under, expected) => {
  expect(floorDivide(over, under)).toBe(expected);
});

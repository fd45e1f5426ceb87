import { roundHalfUp } from "../../src/base";

test.each([
  [5n, 2n, 3n],
  [-5n, 2n, -2n],
  [7n, 3n, 2n],
  [8n, 3n, 3n],
  [-7n, 4n, -2n],
])("%d / %d is nearest %d, halves upwards", (over, under, expected) => {
  expect(roundHalfUp(over, under)).toBe(expected);
});

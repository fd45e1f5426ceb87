import { isSameShown } from "../../src/base";

test.each([
  [4.871809892019605, 4.87180989201961, true],
  [4.871809892019605, 4.8718098920196, true],
  [0.1 + 0.2, 0.3, true],
  [-170.893259515, -170.893259515, true],
  [4.871809892019605, 4.87180989201962, false],
  [36, 37, false],
  [1500, 1500.0000000001, false],
  [0, 1e-12, false],
  [3, -3, false],
])("%d and %d: %s", (a, b, answer) => expect(isSameShown(a, b)).toBe(answer));

import { compare } from "../../src/base/compare";

test.each([
  ["0114", "0180", -1],
  ["1480", "0180", 1],
  ["0114", "0114", 0],
])("%s beside %s", (a, b, expected) => {
  expect(compare(a, b)).toBe(expected);
});
test("whole numbers are told apart beyond the digits of doubles", () => {
  expect(compare(10n ** 20n, 10n ** 20n + 1n)).toBe(-1);
  expect(compare(10n ** 20n + 1n, 10n ** 20n)).toBe(1);
});

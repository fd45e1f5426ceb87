import fc from "fast-check";
import { asShown } from "../../src/base";

test("a number counts as the decimal of 15 digits that is shown", () => {
  expect(asShown(0.1 + 0.2)).toBe(0.3);
  expect(asShown(4.35 * 100)).toBe(435);
  expect(asShown(1 / 3)).toBe(0.333333333333333);
  expect(asShown(Infinity)).toBe(Infinity);
});
test("whole numbers up to 15 digits stay what they are", () => {
  fc.assert(fc.property(fc.integer(), (value) => expect(asShown(value)).toBe(value)));
  expect(asShown(999_999_999_999_999)).toBe(999_999_999_999_999);
});

import { otherStock } from "../../src/sharing/otherStock";
import type { HiddenStock } from "../../src/sharing/otherStock";

const hidden = (code: string, stock: number, tellsPlaces = false): HiddenStock => ({
  code,
  stock,
  tellsPlaces,
  fits: (each) => each >= 1 && each <= 5,
  placesAt: (each) => 20 - each,
});

test("2 and 4 may be 1 and 5", () => {
  const [one, other] = [hidden("0114", 2), hidden("0115", 4)];
  expect(otherStock(one, [one, other])).toBe(1);
});
test("1 and 1 can be nothing else", () => {
  const [one, other] = [hidden("0114", 1), hidden("0115", 1)];
  expect(otherStock(one, [one, other])).toBeUndefined();
});
test("places that are told hold a stock fast", () => {
  const [one, other] = [hidden("0114", 2, true), hidden("0115", 4)];
  expect(otherStock(one, [one, other])).toBeUndefined();
});

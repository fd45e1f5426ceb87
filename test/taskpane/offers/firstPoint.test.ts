import { firstPoint } from "../../../src/taskpane/offers/firstPoint";

const curve = [
  { cost: 4, unevenness: 100 },
  { cost: 5, unevenness: 40 },
  { cost: 9, unevenness: 30 },
];

test("the rules' own weight decides", () => {
  // 100 + 80·4 = 420, 40 + 80·5 = 440, 30 + 80·9 = 750; at weight 0 the most even.
  expect(firstPoint(curve, 80)).toBe(0);
  expect(firstPoint(curve, 0)).toBe(2);
});

test("without one it is the bend", () => {
  // Shares of the range: 0 + 1, 0.2 + 0.143, 1 + 0.
  expect(firstPoint(curve, undefined)).toBe(1);
  expect(firstPoint([], undefined)).toBe(0);
});

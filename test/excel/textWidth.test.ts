import { textWidth } from "../../src/excel/textWidth";

test("every letter widens a column by the same, and an empty text leaves the margins", () => {
  // 17 letters of 6.2 points and 16 points beside them.
  expect(textWidth("Inventerad kommun")).toBeCloseTo(121.4, 10);
  expect(textWidth("")).toBe(16);
});

import { isSmaller } from "../../../src/procurement/choice/isSmaller";

test("nearer first, then fewer municipalities, then the lower sum; equals are not smaller", () => {
  const of = (apart: number, ...surcharges: number[]) => ({ apart, surcharges });
  expect(isSmaller(of(3, 90, 90), of(4, 0, 0))).toBe(true);
  expect(isSmaller(of(4, 0, 90), of(4, 1, 1))).toBe(true);
  expect(isSmaller(of(4, 7, 0), of(4, 0, 8))).toBe(true);
  expect(isSmaller(of(4, 8, 0), of(4, 0, 8))).toBe(false);
});

import { pricedEntries } from "../../../src/procurement/choice/pricedEntries";
import { aTable } from "./aTable";

const table = aTable(
  [
    [
      [0, 0, 0],
      [3, 5, 2],
    ],
    [
      [0, 0, 0],
      [4, 5, 1],
      [9, 10, 3],
    ],
  ],
  [10, -Infinity],
  [10, 3],
);

test("by hand: at 1 for a place and 0.5 for the limit", () => {
  // First part 0 and 3 − 5 + 1 = −1, second 0, 4 − 5 + 0.5 = −0.5 and 9 − 10 + 1.5 = 0.5: −1.5 + 10 × 1 − 3 × 0.5 = 7.
  const found = pricedEntries(table, Float64Array.of(-1, 0.5));
  expect(found.bound).toBe(7);
  expect([...found.picks]).toEqual([1, 3]);
  expect([...found.reduced]).toEqual([1, 0, 0.5, 0, 1]);
  // 10 places and 3 of the limit are used: neither falls short or goes over, and the choice weighs 3 + 4.
  expect([...found.over]).toEqual([0, 0]);
  expect(found.value).toBe(7);
});

test("entries that break a row are no choice, and how far they break it is told", () => {
  const found = pricedEntries(table, Float64Array.of(0, 0));
  expect(found.value).toBeUndefined();
  expect([...found.over]).toEqual([-10, 0]);
});

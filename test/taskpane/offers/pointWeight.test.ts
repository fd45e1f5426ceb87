import { pointWeight } from "../../../src/taskpane/offers/pointWeight";

// Slopes along the lower hull 0, 1, 3, 4: 60, 20 and 5 a thousand kronor; point 2 lies above the line from 1 to 3.
const curve = [
  { cost: 1, unevenness: 100 },
  { cost: 2, unevenness: 40 },
  { cost: 3, unevenness: 35 },
  { cost: 4, unevenness: 0 },
  { cost: 6, unevenness: -10 },
];

test.each([
  [0, 121],
  [1, 40],
  [3, 12.5],
  [4, 2.5],
])("under its weight point %d is the best of all", (place, costWeight) => {
  expect(pointWeight(curve, place)).toEqual({ costWeight, isSupported: true });
  const worth = curve.map((each) => each.unevenness + costWeight * each.cost);
  expect(worth.indexOf(Math.min(...worth))).toBe(place);
});

test("a point above the hull has no weight of its own", () => {
  expect(pointWeight(curve, 2)).toEqual({ costWeight: 20, isSupported: false });
});

test("a point that was found under a weight keeps it", () => {
  expect(pointWeight([{ cost: 1, unevenness: 2, costWeight: 7 }], 0)).toEqual({
    costWeight: 7,
    isSupported: true,
  });
});

import { divisorPlaces } from "../../src/allocation/divisorPlaces";
import { divisors } from "../../src/allocation/divisor";

const unequal = (rows: number): number[] =>
  Array.from({ length: rows }, (_, row) => 1 + ((row * 7919) % 997) / 8);

afterEach(() => jest.restoreAllMocks());

test.each(["adams", "huntingtonHill", "dean"] as const)(
  "first places by %s go to the larger weights, and that all claims are alike is seen at once",
  (method) => {
    const exact = jest.spyOn(divisors[method], "exact");
    const counted = jest.spyOn(divisors[method], "countBelow");
    const weights = unequal(500);
    const split = divisorPlaces(200, { weights }, method);
    const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
    const expected = weights.map((_, row) => (order.indexOf(row) < 200 ? 1 : 0));
    expect(split.ok && split.value.places).toEqual(expected);
    // All 500 had the same claim, d(0) = 0.
    expect(split.ok && split.value.tied).toHaveLength(500);
    expect(exact).not.toHaveBeenCalled();
    // The level is met at the first look: once by all rows, and twice more to tell what is sure from what is possible.
    expect(counted.mock.calls.length).toBeLessThanOrEqual(3 * 500);
  },
);

test("who has something already has no first place to claim: only the others are alike", () => {
  // d / weight by dean: 0, 2·½·1½/2 / 9 = 1/12 and 0.
  const split = divisorPlaces(1, { weights: [2, 9, 3], existing: [0, 0.5, 0] }, "dean");
  expect(split.ok && split.value).toMatchObject({ places: [0, 0, 1], tied: [2, 0] });
});

import { reducedSites } from "../../../src/procurement/choice/reducedSites";

const site = (places: number[], value: number[]) => ({
  places: Int32Array.from(places),
  value: Float64Array.from(value),
});

test("by hand: λ is the slope at which the need is met, and the bound lies below every choice", () => {
  // Slopes: first site 1 and then 3 per place, second 2. Four places at least: 2 at 1, 3 at 2, so λ = 2.
  const found = reducedSites([site([0, 2, 4], [0, 2, 8]), site([0, 3], [0, 6])], 4, 6);
  // 4λ + min(0, 2 − 4, 8 − 8) + min(0, 6 − 6) = 8 − 2.
  expect(found).toMatchObject({ price: 2, bound: 6, start: 2, base: [1, 0], heaviest: 2 });
  expect(found?.reduced.map((each) => [...each])).toEqual([
    [2, 0, 2],
    [0, 0],
  ]);
  expect(reducedSites([site([0, 2], [0, 2])], 3, 6)).toBeUndefined();
});

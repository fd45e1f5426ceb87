import { settledEntries } from "../../../src/procurement/choice/settledEntries";

const entry = (places: number, excess: number, uses: number[], ...offers: number[]) => ({
  places,
  excess,
  uses,
  offers,
});
const sites = [
  [entry(0, 0, [0]), entry(5, 1, [7], 1), entry(5, 2, [3], 2)],
  [entry(0, 0, [0]), entry(5, 4, [4], 3), entry(2, 0.5, [1], 4)],
];
const search = { need: 10, most: 10, left: [8], worth: [0], price: 0, allowed: 10, effort: { steps: 1000 } };

test("the cheaper entry that breaks the limit gives way to the dearer one that keeps it", () => {
  // 1 with 3 uses 11 and weighs 5; 2 with 3 uses 7 and weighs 6.
  expect([...(settledEntries(sites, { ...search, left: [11] }) ?? [])].sort()).toEqual([1, 3]);
  expect([...(settledEntries(sites, search) ?? [])].sort()).toEqual([2, 3]);
});

test("nothing fits: no answer, and effort is left; effort spent: no answer, and none is left", () => {
  const effort = { steps: 1000 };
  expect(settledEntries(sites, { ...search, left: [6], effort })).toBeUndefined();
  expect(effort.steps).toBeGreaterThan(0);
  const little = { steps: 3 };
  expect(settledEntries(sites, { ...search, effort: little })).toBeUndefined();
  expect(little.steps).toBeLessThan(0);
});

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
const search = { need: 10, most: 10, left: [8], worth: [0], price: 0, allowed: 10, mostSteps: 1000 };

test("the cheaper entry that breaks the limit gives way to the dearer one that keeps it", () => {
  // 1 with 3 uses 11 and weighs 5; 2 with 3 uses 7 and weighs 6.
  expect([...(settledEntries(sites, { ...search, left: [11] }).offers ?? [])].sort()).toEqual([1, 3]);
  expect([...(settledEntries(sites, search).offers ?? [])].sort()).toEqual([2, 3]);
});

test("nothing fits: no answer, and nothing was left aside", () => {
  expect(settledEntries(sites, { ...search, left: [6] })).toEqual({ isWhole: true });
});

test("few steps: the sum that lies least above the bound is gone on with, and what was left aside is told", () => {
  // 2 with 3 uses 7 and weighs 2 + 4; 1 (7, 1) goes only with 5 (1, 6), which weighs 7.
  const three = [sites[0] ?? [], [...(sites[1] ?? []), entry(5, 6, [1], 5)]];
  const whole = settledEntries(three, { ...search, left: [9] });
  expect([...(whole.offers ?? [])].sort()).toEqual([2, 3]);
  expect(whole.isWhole).toBe(true);
  const few = settledEntries(three, { ...search, left: [9], mostSteps: 2 });
  expect([...(few.offers ?? [])].sort()).toEqual([1, 5]);
  expect(few.isWhole).toBe(false);
});

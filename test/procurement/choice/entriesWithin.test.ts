import { entriesWithin } from "../../../src/procurement/choice/entriesWithin";
import { frontier } from "../../../src/procurement/choice/frontier";

// Offers a (4 places, 1), b (4 places, 2), c (3 places, 5); the limit is used by a with 9, by b with 1.
const places = [4, 4, 3];
const burden = [1, 2, 5];
const own = frontier(
  [[0], [1], [2]],
  (k) => places[k] ?? 0,
  (k) => burden[k] ?? 0,
  11,
  true,
);
const reduced = Float64Array.from(own.burden);
const limit = { of: Float64Array.of(9, 1, 0), most: 8 };
const within = (reach: number) =>
  entriesWithin(reach, {
    frontiers: [own],
    scale: 1,
    reduced: [reduced],
    limits: [limit],
    need: 4,
    most: 8,
    asked: (place) => (place < 2 ? [0] : []),
    weigh: (set) => set.reduce((sum, place) => sum + (burden[place] ?? 0), 0),
  });

test("by hand: what lies no further above the best than the reach, with its places and uses", () => {
  const { table, sets, isWhole } = within(2);
  expect(sets).toEqual([[], [0], [1]]);
  expect([...table.uses]).toEqual([0, 0, 4, 9, 4, 1]);
  expect([...table.value]).toEqual([0, 1, 2]);
  expect(isWhole).toBe(true);
  expect(within(1).sets).toEqual([[], [0]]);
});

test("of two with equal places the one that weighs and uses no less is left out", () => {
  const sets = entriesWithin(2, {
    frontiers: [own],
    scale: 1,
    reduced: [reduced],
    limits: [],
    need: 4,
    most: 8,
    asked: () => [],
    weigh: (set) => set.reduce((sum, place) => sum + (burden[place] ?? 0), 0),
  }).sets;
  expect(sets).toEqual([[], [0]]);
});

import fc from "fast-check";
import { usablePlaces } from "../../src/procurement/usablePlaces";

test("shares are summed exactly and rounded down once", () => {
  // 100 × 0.29 = 28.999999999999996 in doubles; 29 + 0.5 = 29.5 → 29; rounding each row would give 29 as well, 0.5 + 0.5 = 1 would not.
  expect(
    usablePlaces([
      { places: 100, usableShare: 0.29 },
      { places: 10, usableShare: 0.05 },
    ]),
  ).toBe(29);
  expect(
    usablePlaces([
      { places: 5, usableShare: 0.1 },
      { places: 1, usableShare: 0.5 },
    ]),
  ).toBe(1);
  expect(usablePlaces([{ places: 70 }])).toBe(0);
});

test("usable places never exceed the places claimed", () => {
  const row = fc.record({
    places: fc.integer({ min: 0, max: 5000 }),
    usableShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const claimed = rows.reduce((all, each) => all + each.places, 0);
      const usable = usablePlaces(rows);
      expect(Number.isInteger(usable) && usable >= 0 && usable <= claimed).toBe(true);
    }),
  );
});

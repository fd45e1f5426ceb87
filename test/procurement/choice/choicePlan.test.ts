import { choicePlan } from "../../../src/procurement";

const problem = {
  codes: ["0114", "0115", "1264"],
  key: [5, 3, 0],
  existing: [40, 10, 31],
  need: 60,
  maxOver: 10,
  offers: [
    { id: "A2", municipality: 1, places: 30, price: 150.25 },
    { id: "A1", municipality: 0, places: 40, price: 100 },
    { id: "A3", municipality: 2, places: 30, price: 210 },
  ],
};

test("offers stand by id, prices in whole units of the finest, what has no key left out", () => {
  const plan = choicePlan(problem);
  expect(plan.order).toEqual([1, 0]);
  expect(plan.perKrona).toBe(100);
  expect([...plan.cost]).toEqual([30 * 15_025, 40 * 10_000, 30 * 21_000]);
  expect(plan.most).toBe(70);
});

test("what may be paid is told in the same whole units, exactly: 64.07 kr are 6,407 öre, though 64.07 × 100 is less in doubles", () => {
  expect(64.07 * 100).toBeLessThan(6407);
  expect(choicePlan({ ...problem, budget: 64.07 }).budget).toBe(6407);
  expect(choicePlan({ ...problem, budget: 64.079 }).budget).toBe(6407);
  expect(choicePlan(problem).budget).toBe(Infinity);
});

test("no more can be taken than the offers hold, whatever may be beyond the need", () => {
  expect(choicePlan({ ...problem, maxOver: 1e12 }).most).toBe(100);
  expect(choicePlan({ ...problem, need: 150 }).most).toBe(150);
});

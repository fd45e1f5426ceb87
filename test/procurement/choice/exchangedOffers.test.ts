import { choiceLimits } from "../../../src/procurement/choice/choiceLimits";
import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { exchangedOffers } from "../../../src/procurement/choice/exchangedOffers";
import { municipalParts } from "../../../src/procurement/choice/municipalParts";

// T = 20, q = 10 and 10. a and b are alike; c and d together hold the places of b; e costs half of b, where a stands too.
const offers = [
  { id: "a", municipality: 0, places: 10, price: 200, access: 0 },
  { id: "b", municipality: 0, places: 10, price: 200, access: 0 },
  { id: "c", municipality: 1, places: 4, price: 300, access: 1 },
  { id: "d", municipality: 1, places: 6, price: 300, access: 1 },
  { id: "e", municipality: 0, places: 10, price: 100, access: 2 },
];
const open = { codes: ["0001", "0002"], key: [1, 1], existing: [0, 0], need: 20, maxOver: 0, offers };
const exchange = (limits: object, weight: number, taken: readonly number[], left = 1e5) => {
  const plan = choicePlan({ ...open, ...limits });
  const rows = choiceLimits(plan);
  const search = { worths: [0, ...rows.map(() => 0)], room: 100, effort: { left } };
  return exchangedOffers(plan, municipalParts(plan), rows, plan.cost)(weight, taken, search);
};

test("one offer is exchanged for two others where one for one does not keep the need", () => {
  expect(exchange({}, 0, [0, 1])).toHaveLength(3);
  expect(exchange({}, 0, [0, 1])).toEqual(expect.arrayContaining([2, 3]));
});

test("what breaks the budget is left, however good it is: a and b cost 4,000 kr, a and e 3,000 kr", () => {
  const found = exchange({ budget: 3000 }, 0, [0, 1]);
  expect(found).toContain(4);
  expect(found).toHaveLength(2);
});

test("at most one offer of a group is taken, within a municipality too", () => {
  const grouped = offers.map((each) => (each.municipality === 0 ? { ...each, group: "G" } : each));
  expect(exchange({ offers: grouped }, 1, [0, 1])).toEqual([2, 3, 4]);
});

test("from a choice with too few places one that fits is reached", () => {
  expect(exchange({}, 0, [0, 2])).toEqual(expect.arrayContaining([2, 3]));
});

test("where no exchange keeps the limits, or without effort, there is no answer", () => {
  expect(exchange({ minimumMeanAccess: 3 }, 0, [0, 1])).toBeUndefined();
  expect(exchange({}, 0, [0, 1], 0)).toBeUndefined();
});

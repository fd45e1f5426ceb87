import { choiceLimits } from "../../../src/procurement/choice/choiceLimits";
import { choicePlan } from "../../../src/procurement/choice/choicePlan";

const offers = [
  { id: "a", municipality: 0, places: 20, price: 100.5, access: 2, group: "across" },
  { id: "b", municipality: 1, places: 10, price: 80, access: 0.5, group: "across" },
  { id: "c", municipality: 1, places: 5, price: 90, access: 1, group: "within" },
  { id: "d", municipality: 1, places: 4, price: 70, access: 3, group: "within" },
];
const open = { codes: ["0001", "0002"], key: [1, 1], existing: [0, 0], need: 10, maxOver: 0, offers };

test("budget, access and groups across municipalities are limits in whole numbers; a group within one is none", () => {
  const limits = choiceLimits(choicePlan({ ...open, budget: 3000, minimumMeanAccess: 1.5 }));
  expect(limits.map(({ of, most }) => [[...of], most])).toEqual([
    [[20_100, 8000, 4500, 2800], 30_000], // tenths of kronor: 20 × 1005, 10 × 800, 5 × 900, 4 × 700
    [[-100, 100, 25, -60], 0], // tenths of places × (1.5 − access): 20 × −5, 10 × 10, 5 × 5, 4 × −15
    [[1, 1, 0, 0], 1],
  ]);
  expect(choiceLimits(choicePlan({ ...open, offers: offers.slice(2) }))).toEqual([]);
});

import { choiceLimits } from "../../../src/procurement/choice/choiceLimits";
import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { municipalParts } from "../../../src/procurement/choice/municipalParts";
import { pricedChoice } from "../../../src/procurement/choice/pricedChoice";

// T = 10, q = 5 and 5: ten places in one add (10 − 5)²/5 + 5 − 10 = 0, five in each −10.
const plan = choicePlan({
  codes: ["0001", "0002"],
  key: [1, 1],
  existing: [0, 0],
  need: 10,
  maxOver: 0,
  budget: 2500,
  offers: [
    { id: "a", municipality: 0, places: 10, price: 200 },
    { id: "b", municipality: 0, places: 5, price: 300 },
    { id: "c", municipality: 1, places: 5, price: 300 },
  ],
});
const at = pricedChoice(plan, municipalParts(plan), choiceLimits(plan), plan.cost)(0);

test("by hand: without a worth the even choice, 500 kr over the budget; with one the bound of those who keep it", () => {
  const free = at(Float64Array.of(0));
  expect(free).toMatchObject({ bound: -10, over: [500], taken: [1, 2] });
  // At 0.03 a krona a (2,000 kr) weighs 0 + 60, b and c −10 + 90: 60 less 75 for the budget.
  const dear = at(Float64Array.of(0.03));
  expect(dear?.taken).toEqual([0]);
  expect(dear?.bound).toBeCloseTo(-15, 9);
  expect(dear?.over).toEqual([-500]);
});

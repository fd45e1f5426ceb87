import fc from "fast-check";
import { choicePlan, surchargeTable } from "../../../src/procurement";
import type { ChoiceOffer } from "../../../src/procurement";
import { manyOffers } from "./manyOffers";
import { surchargeCase } from "./surchargeCase";
import { surchargesByTrying, triedWeight } from "./surchargesByTrying";

const offer = fc.record({
  municipality: fc.nat(2),
  places: fc.integer({ min: 1, max: 9 }),
  price: fc.integer({ min: 6, max: 18 }).map((each) => each / 3),
  group: fc.option(fc.constantFrom("g", "h"), { nil: undefined, freq: 4 }),
});

test("of 11 to 20 offers: no surcharges lead closer to the choice, and none that lead as close are smaller", () =>
  fc.assert(
    fc.property(
      fc.array(offer, { minLength: 11, maxLength: 20 }),
      fc.integer({ min: 5, max: 40 }),
      fc.constantFrom(0, 0, 4),
      fc.constantFrom(0, 0.4, 900),
      (rows, need, maxOver, weight) => {
        const offers = rows.map(({ group, price, ...each }, place): ChoiceOffer => ({
          id: `o${place}`,
          ...each,
          price: Math.round(price * 100) / 100,
          ...(group === undefined ? {} : { group }),
        }));
        const problem = surchargeCase(offers, { need, maxOver, key: [3, 2, 1], existing: [1, 0, 2] });
        const table = surchargeTable(problem, weight);
        if (!table.ok) return;
        const { surcharges, wanted, difference, choice, isProved } = table.value;
        const plan = choicePlan(problem);
        expect(triedWeight(plan, wanted.taken, surcharges)).toEqual(surchargesByTrying(plan, wanted.taken));
        const apart = offers.filter((_, place) => choice.taken[place] !== wanted.taken[place]);
        expect(apart.reduce((sum, { places }) => sum + places, 0)).toBe(difference);
        expect(isProved).toBe(true);
      },
    ),
    { numRuns: 40 },
  ));

test("among 1,000 offers the effort does not suffice to prove the table, and that is said; what it says to reach is reached", () => {
  const problem = manyOffers(1000, 290, 7);
  const found = surchargeTable(problem, 20);
  if (!found.ok) throw new Error("refused");
  const { surcharges, wanted, choice, difference, isProved } = found.value;
  expect(isProved).toBe(false);
  expect(surcharges.some((each) => each > 0)).toBe(true);
  const apart = problem.offers.filter((_, at) => wanted.taken[at] !== choice.taken[at]);
  expect(apart.reduce((sum, { places }) => sum + places, 0)).toBe(difference);
});

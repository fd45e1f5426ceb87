import fc from "fast-check";
import type { ChoiceOffer } from "../../../src/procurement";
import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { nearestSurcharges } from "../../../src/procurement/choice/nearestSurcharges";
import { offerOf, surchargeCase } from "./surchargeCase";
import { surchargesByTrying, triedWeight } from "./surchargesByTrying";

test("by hand: b (80) must come after c (150), 70 kr at least, and 71 where b would come first at equal price", () => {
  const found = (price: number) => {
    const offers = [offerOf("b", 0, 10, 80), offerOf("c", 1, 10, price)];
    const { surcharges } = nearestSurcharges(choicePlan(surchargeCase(offers, { need: 10 })), [false, true]);
    return Array.from(surcharges);
  };
  // At equal evaluated price the lower price stands first, so that 70 do not suffice.
  expect(found(150)).toEqual([71, 0, 0]);
  expect(found(149.5)).toEqual([70, 0, 0]);
});

test("by hand: where the choice itself cannot be reached, what is taken before the wanted offer can leave too little room for others", () => {
  // Wanted are b (4 places, 120) and c (5, 100). a (4, 80) comes before b whatever is added, and d (5, 90) before c. With a and b, 8 of 9 places
  // are taken and neither c nor d fits: a (4) and c (5) are apart, and nothing leads nearer. d must come behind b: 30 kr, and 31 at equal price.
  const offers = [
    offerOf("a", 0, 4, 80),
    offerOf("b", 0, 4, 120),
    offerOf("c", 1, 5, 100),
    offerOf("d", 1, 5, 90),
  ];
  const found = nearestSurcharges(choicePlan(surchargeCase(offers, { need: 9 })), [false, true, true, false]);
  expect(found).toEqual({ apart: 9, isProved: true, surcharges: Float64Array.of(0, 31, 0) });
});

const offer = fc.record({
  municipality: fc.nat(2),
  places: fc.integer({ min: 1, max: 6 }),
  price: fc.integer({ min: 8, max: 20 }).map((each) => each / 4),
  premium: fc.constantFrom(0, 0, 0.5),
  group: fc.option(fc.constantFrom("g", "h"), { nil: undefined, freq: 3 }),
});
const small = fc.record({
  rows: fc.array(offer, { minLength: 2, maxLength: 14 }),
  need: fc.integer({ min: 1, max: 25 }),
  maxOver: fc.constantFrom(0, 0, 2, 5),
  budget: fc.option(fc.integer({ min: 20, max: 90 }), { nil: undefined, freq: 3 }),
  picked: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
});

test("of all whole surcharges none leads closer to any choice, and none that leads as close is smaller", () =>
  fc.assert(
    fc.property(small, ({ rows, need, maxOver, budget, picked }) => {
      const offers = rows.map(({ group, ...each }, place): ChoiceOffer => ({
        id: `o${place}`,
        ...each,
        ...(group === undefined ? {} : { group }),
      }));
      const more = budget === undefined ? { need, maxOver } : { need, maxOver, budget };
      const plan = choicePlan(surchargeCase(offers, more));
      const fits = (place: number): boolean =>
        (plan.cost[place] ?? 0) <= plan.budget && (offers[place]?.places ?? 0) <= plan.most;
      const wanted = offers.map((_, place) => picked[place] === true && fits(place));
      const found = nearestSurcharges(plan, wanted);
      const tried = triedWeight(plan, wanted, Array.from(found.surcharges));
      expect([found.isProved, ...tried]).toEqual([true, ...surchargesByTrying(plan, wanted)]);
      expect(found.apart).toBe(tried[0]);
    }),
    { numRuns: 80 },
  ));

test("where the effort does not suffice, what was found stands and is not said to be proved", () => {
  const offers = Array.from({ length: 12 }, (_, k) =>
    offerOf(`o${k}`, k % 3, 1 + (k % 5), 3 + ((k * 7) % 11)),
  );
  const plan = choicePlan(surchargeCase(offers, { need: 14 }));
  const wanted = offers.map((_, k) => k % 2 === 1);
  expect(nearestSurcharges(plan, wanted).isProved).toBe(true);
  const cut = nearestSurcharges(plan, wanted, 20);
  expect(cut.isProved).toBe(false);
  expect(triedWeight(plan, wanted, Array.from(cut.surcharges))[0]).toBe(cut.apart);
});

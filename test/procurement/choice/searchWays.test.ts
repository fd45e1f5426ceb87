import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { evaluatedOffers } from "../../../src/procurement/choice/evaluatedOffers";
import { municipalWays } from "../../../src/procurement/choice/municipalWays";
import { searchWays } from "../../../src/procurement/choice/searchWays";
import { offerOf, surchargeCase } from "./surchargeCase";

test("by hand: of two ways that each municipality could go alone, those are found that go together", () => {
  // Passing over a (5) before b (4), and c (5) before d (4), cannot both be: see raisedSurcharges. With a and d instead, 9 places, a (5), b (4) and e (1) are apart.
  const offers = [
    offerOf("a", 0, 5, 80),
    offerOf("b", 0, 4, 90),
    offerOf("c", 1, 5, 80),
    offerOf("d", 1, 4, 90),
    offerOf("e", 2, 1, 70),
  ];
  const plan = choicePlan(surchargeCase(offers, { need: 9 }));
  const evaluated = evaluatedOffers(plan);
  const wanted = [false, true, false, true, true];
  const found = searchWays({
    plan,
    evaluated,
    municipalities: evaluated.own.map((own) => ({
      ways: municipalWays(plan, own, wanted, 18).ways,
      groups: [],
    })),
    nearest: 18,
    wanted: 9,
    total: 9,
    isSafe: () => false,
    effort: { left: 1e5, isCut: false },
    best: { apart: 18, surcharges: Float64Array.of(0, 0, 0) },
    replayed: (surcharges) => ({ apart: 18, surcharges }),
  });
  // e (70) must come when less than one place is left: behind d's 90, where the lower price comes first.
  expect(found.apart).toBe(10);
  expect(Array.from(found.surcharges)).toEqual([0, 0, 21]);
});

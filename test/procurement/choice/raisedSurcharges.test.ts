import type { ChoiceOffer } from "../../../src/procurement";
import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { evaluatedOffers } from "../../../src/procurement/choice/evaluatedOffers";
import { municipalWays } from "../../../src/procurement/choice/municipalWays";
import { raisedSurcharges } from "../../../src/procurement/choice/raisedSurcharges";
import { offerOf, surchargeCase } from "./surchargeCase";

/** Raised from 0, for the very choice. */
function raisedFor(offers: readonly ChoiceOffer[], wanted: readonly boolean[], left = 1e5) {
  const held = offers.reduce((sum, { places }, place) => sum + (wanted[place] ? places : 0), 0);
  const plan = choicePlan(surchargeCase(offers, { need: held }));
  const evaluated = evaluatedOffers(plan);
  const ways = evaluated.own.flatMap((own) => municipalWays(plan, own, wanted, 0).ways);
  const effort = { left, isCut: false };
  const whole = { ways, held, spent: Infinity };
  const found = raisedSurcharges(plan, evaluated, new Float64Array(3), whole, effort);
  return { found: found && [...found], isCut: effort.isCut };
}

test("by hand: what no longer fits behind the wanted offers needs no surcharge", () => {
  // Wanted are b (6 places, 90) and c (4, 100). a (2, 95) must come behind c: at equal price, 5 kr, the lower price would come first.
  // d (7, 95) comes behind b, when 4 places are left: it needs none.
  const offers = [
    offerOf("a", 0, 2, 95),
    offerOf("b", 1, 6, 90),
    offerOf("c", 1, 4, 100),
    offerOf("d", 2, 7, 95),
  ];
  expect(raisedFor(offers, [false, true, true, false])).toEqual({ found: [6, 0, 0], isCut: false });
});

test("two that must each come behind the other lead nowhere, however far apart the prices are", () => {
  // a (5, 80) before b (4, 90) and c (5, 80) before d (4, 90): with b and d wanted, a must come behind d, and c behind b.
  const offers = [
    offerOf("a", 0, 5, 80),
    offerOf("b", 0, 4, 90),
    offerOf("c", 1, 5, 80),
    offerOf("d", 1, 4, 90),
  ];
  expect(raisedFor(offers, [false, true, false, true]).found).toBeUndefined();
});

test("what is raised in a round does not raise others in the same round by what stood before it", () => {
  // Wanted are c (2, 100) and d (2, 105); a (3, 99) must come behind one of them at least, as b (3, 104) must: the earlier of the two is enough.
  const offers = [
    offerOf("a", 0, 3, 99),
    offerOf("c", 1, 2, 100),
    offerOf("b", 1, 3, 110),
    offerOf("d", 2, 2, 105),
  ];
  expect(raisedFor(offers, [false, true, false, true]).found).toEqual([2, 0, 0]);
});

test("where the effort is spent, that is told apart from what cannot be", () => {
  const offers = [offerOf("a", 0, 2, 95), offerOf("b", 1, 6, 90)];
  expect(raisedFor(offers, [false, true], 1)).toEqual({ found: undefined, isCut: true });
});

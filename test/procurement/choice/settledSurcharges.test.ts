import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { evaluatedOffers } from "../../../src/procurement/choice/evaluatedOffers";
import { municipalWays } from "../../../src/procurement/choice/municipalWays";
import { settledSurcharges } from "../../../src/procurement/choice/settledSurcharges";
import { offerOf, surchargeCase } from "./surchargeCase";

test("by hand: where more than the need is taken, the last one is what the need was not met without", () => {
  // a (2, 80), b (6, 90) and c (5, 100) hold 13; the need of 8 is met by a and b. Only b or c can be last (13 − 5 = 8 is met: not c).
  const offers = [offerOf("a", 0, 2, 80), offerOf("b", 1, 6, 90), offerOf("c", 2, 5, 100)];
  const plan = choicePlan(surchargeCase(offers, { need: 8, maxOver: 5 }));
  const evaluated = evaluatedOffers(plan);
  const ways = evaluated.own.flatMap((own) => municipalWays(plan, own, [true, true, true], 0).ways);
  const whole = { ways, held: 13, spent: Infinity };
  const found = settledSurcharges(plan, evaluated, new Float64Array(3), whole, { left: 1e5, isCut: false });
  // b (90) behind c (100): 10 kr, and 11 as the lower price comes first at equal price.
  expect([...(found ?? [])]).toEqual([0, 11, 0]);
});

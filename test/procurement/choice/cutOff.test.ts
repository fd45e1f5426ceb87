import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { cutOff } from "../../../src/procurement/choice/cutOff";
import { evaluatedOffers } from "../../../src/procurement/choice/evaluatedOffers";
import { municipalWays } from "../../../src/procurement/choice/municipalWays";
import { offerOf, surchargeCase } from "./surchargeCase";

test("by hand: at a cut-off a municipality's offers are parted where a whole surcharge fits between two prices", () => {
  // b (90.5) and c (91) lie half a krona apart: at the cut-off 90.5 they are parted without a surcharge, at e's 100 none parts them.
  const offers = [
    offerOf("b", 0, 3, 90.5),
    offerOf("c", 0, 3, 91),
    offerOf("e", 1, 4, 100),
    offerOf("f", 1, 4, 120),
  ];
  const plan = choicePlan(surchargeCase(offers, { need: 7 }));
  const evaluated = evaluatedOffers(plan);
  const wanted = [true, false, true, false];
  const ways = [0, 1].map((site) => municipalWays(plan, evaluated.own[site] ?? [], wanted, 8).ways);
  const alone = (cut: number[]) => cutOff(plan, evaluated, ways, cut, 8);
  const first = (ways[0] ?? [])[0];
  expect(first?.taken).toEqual([0]);
  // b + 9 = 99.5 and c + 9 = 100: c would be taken at 100; with 10, b comes at 100.5.
  expect(first && alone([0, 2]).isSafe(first)).toBe(false);
  expect(alone([0, 2]).nearest).toBe(9);
  const whole = [offerOf("b", 0, 3, 90), ...offers.slice(1)];
  const other = choicePlan(surchargeCase(whole, { need: 7 }));
  expect(cutOff(other, evaluatedOffers(other), ways, [0, 2], 8).nearest).toBe(0);
});

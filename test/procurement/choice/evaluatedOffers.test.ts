import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { evaluatedOffers } from "../../../src/procurement/choice/evaluatedOffers";
import { offerOf, surchargeCase } from "./surchargeCase";

test("by hand: a municipality's offers by price less premium, then price, then id; without what can never be taken", () => {
  const offers = [
    offerOf("d", 0, 2, 100.5),
    { ...offerOf("c", 0, 2, 101), premium: 0.5 },
    offerOf("b", 0, 9, 90),
    offerOf("a", 0, 2, 100.5),
    offerOf("e", 1, 3, 80),
  ];
  const { own, krona, reduced } = evaluatedOffers(choicePlan(surchargeCase(offers, { need: 8 })));
  expect(own).toEqual([[3, 0, 1], [4], []]);
  expect([...reduced].map((each) => each / krona)).toEqual([100.5, 100.5, 90, 100.5, 80]);
});

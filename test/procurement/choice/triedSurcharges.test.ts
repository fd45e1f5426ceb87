import { replayEvaluation } from "../../../src/procurement";
import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { evaluatedOffers } from "../../../src/procurement/choice/evaluatedOffers";
import { triedSurcharges } from "../../../src/procurement/choice/triedSurcharges";
import { offerOf, surchargeCase } from "./surchargeCase";

test("by hand: what is taken and not wanted is put behind the last one taken, municipality by municipality", () => {
  // a (80) is taken, c (80.50) wanted. At 80 + 1 a passes the last one taken, itself, and c comes first.
  const offers = [offerOf("a", 0, 10, 80), offerOf("c", 1, 10, 80.5)];
  const plan = choicePlan(surchargeCase(offers, { need: 10 }));
  const evaluated = evaluatedOffers(plan);
  const wanted = [false, true];
  const replayed = (surcharges: Float64Array) => {
    const reached = replayEvaluation(plan, surcharges);
    return { apart: reached.includes(1) ? 0 : 20, surcharges };
  };
  const found = triedSurcharges(plan, evaluated, wanted, replayed(new Float64Array(3)), replayed);
  expect(found).toEqual({ apart: 0, surcharges: Float64Array.of(1, 0, 0) });
});

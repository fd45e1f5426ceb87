import { surchargeTable } from "../../../src/procurement";
import { priceOrder } from "../../../src/taskpane/offers/priceOrder";
import { aCase } from "./anOffersBook";

test("lowest price first until the need is met; a surcharge moves an offer back", () => {
  const problem = { ...aCase, need: 30 };
  expect(priceOrder(problem, () => 0).taken).toEqual([true, false, false]);
  expect(priceOrder(problem, (place) => (place === 0 ? 51 : 0)).taken).toEqual([false, true, false]);
});

test("it leads where the surcharges were computed to lead", () => {
  const found = surchargeTable({ ...aCase, need: 30 }, 0);
  if (!found.ok) throw new Error("no surcharges");
  const { surcharges, choice } = found.value;
  const replayed = priceOrder({ ...aCase, need: 30 }, (place) => surcharges[place] ?? 0);
  expect(replayed.taken).toEqual(choice.taken);
  expect(replayed.personsToMove).toBe(choice.personsToMove);
});

import { evaluationPlan } from "../../../src/taskpane/offers/evaluationPlan";
import { aCase } from "./anOffersBook";

test("offers stand by id, prices in whole units of the finest, what has no key left out", () => {
  const [first, second, third] = aCase.offers;
  const plan = evaluationPlan({
    ...aCase,
    key: [5, 3, 0],
    offers: [{ ...second!, price: 150.25 }, first!, third!],
  });
  expect(plan.order).toEqual([1, 0]);
  expect(plan.perKrona).toBe(100);
  expect([...plan.cost]).toEqual([30 * 15_025, 40 * 10_000, 30 * 21_000]);
  expect(plan.most).toBe(70);
});

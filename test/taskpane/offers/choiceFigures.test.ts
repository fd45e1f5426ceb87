import { choiceFigures } from "../../../src/taskpane/offers/choiceFigures";
import { aCase } from "./anOffersBook";

test("a set is added up from its offers", () => {
  // A1 and A3: 40 × 100 + 30 × 210; stock 80, 10, 61 of 151 against 75.5, 45.3, 30.2: over by 4.5 + 30.8.
  const { places, cost, personsToMove, taken } = choiceFigures(aCase, [0, 2]);
  expect({ places, cost, taken }).toEqual({ places: 70, cost: 10_300, taken: [true, false, true] });
  expect(personsToMove).toBeCloseTo(35.3, 9);
});

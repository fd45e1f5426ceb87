import { roundedSurcharges } from "../../../src/taskpane/offers/roundedSurcharges";

test("surcharges are whole multiples of the step, and never none where there was one", () => {
  expect(roundedSurcharges([3, 12, 0, 13, 1], 5)).toEqual([5, 10, 0, 15, 5]);
  expect(roundedSurcharges([3, 12], 1)).toEqual([3, 12]);
});

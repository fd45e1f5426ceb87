import { placesApart } from "../../../src/taskpane/offers/placesApart";
import { aCase } from "./anOffersBook";

test("places taken by one of two only are counted, whichever it is", () => {
  expect(placesApart(aCase, [true, true, false], [true, false, true])).toBe(60);
  expect(placesApart(aCase, [false, true, false], [true, true, false])).toBe(40);
});

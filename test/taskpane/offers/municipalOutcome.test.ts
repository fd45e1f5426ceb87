import { municipalOutcome } from "../../../src/taskpane/offers/municipalOutcome";
import { aCase } from "./anOffersBook";

test("what is taken, the level of the key and what stays uncovered, municipality by municipality", () => {
  const outcome = municipalOutcome(aCase, [true, false, false]);
  // 60 at one level over 40/5 and 10/3 (the third is above it): level 110/8 = 13.75, so 28.75 and 31.25: 29 and 31.
  expect(outcome).toEqual([
    { place: 0, existing: 40, taken: 40, fair: 70.5, wanted: 29, uncovered: 0, ids: ["A1"] },
    { place: 1, existing: 10, taken: 0, fair: 42.3, wanted: 31, uncovered: 31, ids: [] },
    { place: 2, existing: 31, taken: 0, fair: 28.200000000000003, wanted: 0, uncovered: 0, ids: [] },
  ]);
});

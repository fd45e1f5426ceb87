import { choicePlan } from "../../../src/procurement/choice/choicePlan";
import { cutOffSurcharges } from "../../../src/procurement/choice/cutOffSurcharges";

const offer = (id: string, municipality: number, places: number, price: number) => ({
  id,
  municipality,
  places,
  price,
});
const open = { codes: ["0001", "0002"], key: [1, 1], existing: [0, 0], need: 9, maxOver: 0 };

test("by hand: of a municipality whose dearer offer alone is wanted, the cheaper one is taken with it, as near as that can be", () => {
  // Wanted are b (4 places, 120) and c (5, 100). a (4, 80) comes before b whatever is added; a and c make up 9 places: 8 are apart.
  const offers = [offer("a", 0, 4, 80), offer("b", 0, 4, 120), offer("c", 1, 5, 100), offer("d", 1, 5, 90)];
  const found = cutOffSurcharges(choicePlan({ ...open, offers }), [false, true, true, false]);
  // At the cut-off 100 (c's price) a needs no surcharge; d comes before c, and a krona puts c itself above the cut-off.
  expect(found[0]).toEqual([0, 1]);
});

test("by hand: a cut-off at the dearest wanted price puts every other offer above it by a whole krona", () => {
  const offers = [offer("a", 0, 9, 80.5), offer("b", 1, 9, 120)];
  expect(cutOffSurcharges(choicePlan({ ...open, offers }), [false, true])[0]).toEqual([40, 0]);
});

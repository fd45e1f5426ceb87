import { choiceOf, choicePlan } from "../../../src/procurement";

test("a set is added up from its offers", () => {
  const plan = choicePlan({
    codes: ["0114", "0115", "1264"],
    key: [5, 3, 2],
    existing: [40, 10, 31],
    need: 60,
    maxOver: 10,
    offers: [
      { id: "A1", municipality: 0, places: 40, price: 100 },
      { id: "A2", municipality: 1, places: 30, price: 150 },
      { id: "A3", municipality: 2, places: 30, price: 210 },
    ],
  });
  // A1 and A3: 40 × 100 + 30 × 210; stock 80, 10, 61 of 151 against 75.5, 45.3, 30.2: over by 4.5 + 30.8.
  const found = choiceOf(plan, [0, 2], { provenWithin: 0.25 });
  expect(found).toMatchObject({ places: 70, cost: 10.3, taken: [true, false, true], provenWithin: 0.25 });
  expect(found.personsToMove).toBeCloseTo(35.3, 9);
  // Against q of the pot 81 + 60 = 141: 70.5, 42.3 and 28.2.
  expect(found.unevenness).toBeCloseTo(9.5 ** 2 / 70.5 + 32.3 ** 2 / 42.3 + 32.8 ** 2 / 28.2, 9);
});

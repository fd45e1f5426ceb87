import { evennessPrice } from "../../../src/taskpane/offers/evennessPrice";

test("extra kronor are spread over the persons who need not move", () => {
  expect(evennessPrice({ cost: 4000, personsToMove: 26 }, { cost: 4500, personsToMove: 16 })).toEqual({
    cost: 500,
    persons: 10,
    price: 50,
  });
});

test("where no fewer have to move there is no price", () => {
  const found = evennessPrice({ cost: 4000, personsToMove: 26 }, { cost: 4500, personsToMove: 27 });
  expect(found).toEqual({ cost: 500, persons: -1 });
});

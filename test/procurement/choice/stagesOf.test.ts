import { stagesOf } from "../../../src/procurement/choice/stagesOf";

test("offers of one group stand in one stage, at the place of its first; an offer without a group stands alone", () => {
  const offers = ["g", undefined, "g", "h"].map((group, place) => ({
    id: String(place),
    municipality: place,
    places: 1,
    price: 1,
    ...(group === undefined ? {} : { group }),
  }));
  expect(stagesOf([1, 0, 2, 3], offers)).toEqual([[1], [0, 2], [3]]);
});

import { placeOf } from "../../src/municipalities/places";
import { kilometresBetween } from "../../src/procurement/kilometresBetween";

test("a degree of latitude is 111.2 km, and halves on the way east at 60 degrees", () => {
  // 2π × 6371 / 360 = 111.19; along the parallel at 60° half of it (the great circle a trifle less)
  expect(kilometresBetween({ latitude: 59, longitude: 15 }, { latitude: 60, longitude: 15 })).toBe(111.2);
  expect(kilometresBetween({ latitude: 60, longitude: 15 }, { latitude: 60, longitude: 16 })).toBe(55.6);
});

test("the way there is as long as the way back, and to an unknown point there is none", () => {
  const [eskilstuna, strangnas] = [placeOf("0484", "SE"), placeOf("0486", "SE")];
  expect(kilometresBetween(eskilstuna, strangnas)).toBe(kilometresBetween(strangnas, eskilstuna));
  expect(kilometresBetween(eskilstuna, strangnas)).toBeCloseTo(31.4, 1);
  expect(kilometresBetween(eskilstuna, undefined)).toBe(Infinity);
});

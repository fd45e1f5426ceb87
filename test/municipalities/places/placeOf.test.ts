import { registeredMunicipalities } from "../../../src/municipalities/register";
import { placeOf } from "../../../src/municipalities/places";

test("every municipality has a place in its country", () => {
  const bounds = { SE: [55, 69.1, 10.5, 24.5], NO: [57.5, 71.5, 4, 31.5] } as const;
  for (const { code, country } of registeredMunicipalities()) {
    const [south, north, west, east] = bounds[country];
    const { latitude, longitude } = placeOf(code, country)!;
    expect([code, latitude > south && latitude < north, longitude > west && longitude < east]).toEqual([
      code,
      true,
      true,
    ]);
  }
});
test("an unknown code has none", () => {
  expect(placeOf("9999", "SE")).toBeUndefined();
  expect(placeOf("0114", "NO")).toBeUndefined();
});

import { countyByCode } from "../../../src/municipalities/register/countyByCode";

test("a code of two digits has a county in its own country", () => {
  expect(countyByCode("01", "SE")).toEqual({ code: "01", name: "Stockholms län", country: "SE" });
  expect(countyByCode("18", "SE")?.name).toBe("Örebro län");
  expect(countyByCode("18", "NO")?.name).toBe("Nordland");
  expect(countyByCode("02", "SE")).toBeUndefined();
  expect(countyByCode("30", "NO")).toBeUndefined();
});

import { municipalityByCode } from "../../../src/municipalities/register/municipalityByCode";

test("a code has one bearer in each country", () => {
  expect(municipalityByCode("1860").map(({ name }) => name)).toEqual(["Laxå", "Vestvågøy"]);
  expect(municipalityByCode("1860", "NO").map(({ name }) => name)).toEqual(["Vestvågøy"]);
  expect(municipalityByCode("0114")).toEqual([
    { code: "0114", name: "Upplands Väsby", countyCode: "01", county: "Stockholms län", country: "SE" },
  ]);
});
test("a code is text of four digits", () => expect(municipalityByCode("114")).toEqual([]));

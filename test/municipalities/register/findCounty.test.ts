import { registeredMunicipalities } from "../../../src/municipalities/register";
import { findCounty } from "../../../src/municipalities/register/findCounty";

test("every county is found by its name and its code", () => {
  for (const { county, countyCode, country } of registeredMunicipalities())
    for (const query of [
      county,
      countyCode,
      Number(countyCode),
      county.toUpperCase(),
      `${countyCode} ${county}`,
    ])
      expect(findCounty(query, country)).toEqual({ code: countyCode, name: county, country });
});

test.each([
  ["Stockholm", "01"],
  ["Stockholms", "01"],
  ["STOCKHOLMS LÄN", "01"],
  ["Länsstyrelsen i Uppsala län", "03"],
  ["Region Västra Götaland", "14"],
  ["Kronobergs", "07"],
  ["Värmland", "17"],
])("%s is a Swedish county: %s", (query, code) => expect(findCounty(query, "SE")?.code).toBe(code));

test.each([
  ["Trøndelag - Trööndelage", "50"],
  ["18 Nordland - Nordlánnda", "18"],
  ["55 Troms - Romsa - Tromssa ", "55"],
  ["Finnmark fylke", "56"],
  ["Viken", "30"],
  ["54 Troms og Finnmark", "54"],
])("%s is a Norwegian county: %s", (query, code) => expect(findCounty(query, "NO")?.code).toBe(code));

test("without a country, only what fits one country is found", () => {
  expect(findCounty("Skåne")?.country).toBe("SE");
  expect(findCounty("Rogaland")?.country).toBe("NO");
  expect(findCounty("18")).toBeUndefined();
});

test.each(["", "Sverige", "01 Skåne län", "0114", "Falun", "99"])("%p is no county", (query) =>
  expect(findCounty(query)).toBeUndefined(),
);

import { readFileSync } from "node:fs";
import path from "node:path";
import { registeredMunicipalities } from "../../../src/municipalities/register/registeredMunicipalities";

test.each([
  ["SE", 290, 21],
  ["NO", 357, 15],
] as const)("%s has %d municipalities in %d counties", (country, municipalities, counties) => {
  const all = registeredMunicipalities(country);
  expect(all).toHaveLength(municipalities);
  expect(new Set(all.map(({ countyCode }) => countyCode)).size).toBe(counties);
  expect(new Set(all.map(({ code }) => code)).size).toBe(municipalities);
  for (const each of all) {
    expect(each.code).toMatch(/^\d{4}$/);
    expect(each.code.slice(0, 2)).toBe(each.countyCode);
    expect(each.name).toBe(each.name.trim().normalize("NFC"));
    expect(each.country).toBe(country);
  }
});
test("without a country it has both", () => expect(registeredMunicipalities()).toHaveLength(647));

test.each([
  ["SE", "sweden-2022"],
  ["NO", "norway-2024"],
] as const)("%s has the codes, names and counties of the agencies' written-out list", (country, sample) => {
  const file = path.resolve(__dirname, `../../../assets/samples/${sample}.csv`);
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  expect(registeredMunicipalities(country).map((each) => [each.code, each.name, each.county])).toEqual(
    lines.map((line) => line.split(",").slice(0, 3)),
  );
});

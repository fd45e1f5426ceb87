import { registeredMunicipalities } from "../../../src/municipalities/register";
import { nameIndex } from "../../../src/municipalities/register/nameIndex";
import { otherNames } from "../../../src/municipalities/register/otherNames";
import { plainName } from "../../../src/municipalities/register/plainName";

test.each(["SE", "NO"] as const)("every name of %s leads to its bearer", (country) => {
  for (const municipality of registeredMunicipalities(country))
    expect(nameIndex(country).get(plainName(municipality.name))).toEqual([municipality]);
});
test("only these names have several bearers", () => {
  const shared = (["SE", "NO"] as const).flatMap((country) =>
    [...nameIndex(country)].filter(([, bearers]) => bearers.length > 1).map(([name]) => name),
  );
  expect(shared).toEqual(["herøy", "våler"]);
});
test("names beside the register's lead to the code that stands with them", () => {
  for (const country of ["SE", "NO"] as const)
    for (const [, name = "", code = ""] of otherNames[country].matchAll(/(\D+) (\d+)/g))
      expect(
        nameIndex(country)
          .get(plainName(name))
          ?.map((each) => each.code),
      ).toEqual([code]);
});

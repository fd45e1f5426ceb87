import { municipalityByCode } from "../../../src/municipalities/register/municipalityByCode";
import { liesInCounty } from "../../../src/municipalities/register/liesInCounty";

const våler = municipalityByCode("3114", "NO")[0]!;
const lund = municipalityByCode("1281", "SE")[0]!;

test.each(["Østfold", "31", "31 Østfold", "Østf.", "Viken", "østfold fylke"])("Våler lies in %s", (text) =>
  expect(liesInCounty(våler, text)).toBe(true),
);
test.each(["Innlandet", "Ø.", "Hedmark", "Hedm.", "Østf", ""])("Våler does not lie in %p", (text) =>
  expect(liesInCounty(våler, text)).toBe(false),
);
test("Lund lies in Skåne", () => {
  expect(liesInCounty(lund, "Skåne län")).toBe(true);
  expect(liesInCounty(lund, "Skån.")).toBe(true);
  expect(liesInCounty(lund, "Rogaland")).toBe(false);
});

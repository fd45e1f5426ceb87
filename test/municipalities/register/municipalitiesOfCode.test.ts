import { municipalitiesOfCode } from "../../../src/municipalities/register/municipalitiesOfCode";
import { municipalityByCode } from "../../../src/municipalities/register/municipalityByCode";

const names = (code: string, country: "SE" | "NO"): string[] =>
  municipalitiesOfCode(code, country).map(({ name }) => name);

test("a code of today is itself; one of 2020–2023 is what it became", () => {
  expect(names("3101", "NO")).toEqual(["Halden"]);
  expect(names("3001", "NO")).toEqual(["Halden"]);
  expect(names("5430", "NO")).toEqual(["Guovdageaidnu - Kautokeino"]);
  expect(names("1917", "SE")).toEqual(["Heby"]);
  expect(names("3001", "SE")).toEqual([]);
});
test("a divided municipality is all its parts", () =>
  expect(names("1507", "NO")).toEqual(["Ålesund", "Haram"]));
test("the 114 former codes are borne by nobody today, and none shares its successor", () => {
  const every = Array.from({ length: 10_000 }, (_, code) => String(code).padStart(4, "0"));
  const former = every.filter(
    (code) => municipalityByCode(code, "NO").length === 0 && municipalitiesOfCode(code, "NO").length > 0,
  );
  const successors = former.flatMap((code) => municipalitiesOfCode(code, "NO"));
  expect(former.length).toBe(114);
  expect(new Set(successors).size).toBe(successors.length);
  expect(successors.length).toBe(115);
});

import { municipalitiesOfCode } from "../../../src/municipalities/register/municipalitiesOfCode";
import { norwayFormerCodes } from "../../../src/municipalities/register/norwayFormerCodes";
import { municipalityByCode } from "../../../src/municipalities/register";

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
test("former codes are borne by nobody today, and none shares its successor", () => {
  const pairs = norwayFormerCodes
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":"));
  const successors = pairs.flatMap(([, today = ""]) => today.split("+"));
  expect(pairs.flatMap(([code = ""]) => municipalityByCode(code, "NO"))).toEqual([]);
  expect(successors.filter((code) => municipalityByCode(code, "NO").length !== 1)).toEqual([]);
  expect(new Set(successors).size).toBe(successors.length);
});

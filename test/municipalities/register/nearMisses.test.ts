import { nearMisses } from "../../../src/municipalities/register/nearMisses";

const names = (text: string): string[] => nearMisses(text, ["SE", "NO"]).map(({ name }) => name);

test("the nearest come first, at most five", () => {
  expect(names("Stokholm")).toEqual(["Stockholm"]);
  expect(names("Hobo")).toEqual(["Håbo", "Habo"]);
  expect(names("Strand").length).toBeLessThanOrEqual(5);
});
test("what stands in brackets is left aside", () => expect(names("Huddinge (Skåne)")).toEqual(["Huddinge"]));
test("short and strange texts have none", () => expect(["", "x", "Fantasia"].flatMap(names)).toEqual([]));

import { readScenario } from "../../src/scenario";

test("a value that is not offered is refused with those that are, and a word that means one is taken", () => {
  const offered = (parameter: string, value: string): unknown =>
    readScenario([
      ["Parameter", "Värde"],
      ["total", 5],
      [parameter, value],
    ]).issues.map(({ code, expected }) => [code, expected]);
  expect(offered("ändamål", "lottning")).toEqual([["F702", "acquisition, assignment, settlement"]]);
  expect(offered("metod", "vanlig avrundning per rad")).toEqual([
    ["F702", "sainteLague, dHondt, adams, clipAndScale, proportional"],
  ]);
  expect(offered("följ kapacitet", "kanske")).toEqual([["F702", "yes, no"]]);
  expect(offered("följ kapacitet", "ja")).toEqual([]);
});

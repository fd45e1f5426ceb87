import { housingKind } from "../../src/procurement/housingKind";

test("a kind is named in three languages, and what is none stays unknown", () => {
  expect(
    ["Hyresavtal", "leieavtale", "Upphandlad", "midlertidig", "kommunalt boende", "slott"].map(housingKind),
  ).toEqual(["rentalContract", "rentalContract", "procured", "temporary", "municipal", undefined]);
});

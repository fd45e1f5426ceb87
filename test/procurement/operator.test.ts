import { operator } from "../../src/procurement/operator";

test("an operator is named in three languages, and what is none stays unknown", () => {
  expect([" Kommunal ", "fylkeskommune", "State", "Privat", "annan", "kyrkan"].map(operator)).toEqual([
    "municipality",
    "region",
    "state",
    "private",
    "other",
    undefined,
  ]);
});

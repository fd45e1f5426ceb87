import { directionRules } from "../../src/workbook";

it("knows the word of every direction in each language, and gives each a fill of its own", () => {
  const rules = directionRules("$M5");
  expect(rules.map(({ formula }) => formula)).toEqual(
    [
      "high|högt|høyt",
      "medium|medel|middels",
      "low|lågt|lavt",
      "none|inget|ingen",
      "over|över nivån|over nivået",
    ].map((words) => `=ISNUMBER(FIND("|"&$M5&"|","|${words}|"))`),
  );
  expect(new Set(rules.map(({ fill }) => fill)).size).toBe(5);
});

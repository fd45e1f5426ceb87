import { languages } from "../../../src/base";
import { offerWords } from "../../../src/taskpane/offers/offerWords";
import { ruleIdOf } from "../../../src/taskpane/offers/ruleIdOf";
import { ruleRows } from "../../../src/taskpane/offers/ruleRows";
import { wordsIn } from "../wordsIn";
import { aRulesTable } from "./anOffersBook";

test("the table's rows come with date, source and cell, and what it lacks follows unset", () => {
  const rows = ruleRows(aRulesTable(), offerWords(wordsIn("sv")));
  expect(rows[0]).toEqual({
    name: "Behov",
    value: 60,
    date: "2024",
    source: "Beslut 7",
    inTable: { value: 60, cell: "B2" },
  });
  expect(rows.slice(2).map(({ value }) => value)).toEqual(new Array(8).fill(""));
});

test.each(languages)("the names offered in %s are ones that are read", (language) => {
  const ids = ruleRows(undefined, offerWords(wordsIn(language))).map(({ name }) => ruleIdOf(name));
  expect(ids).not.toContain("");
  expect(new Set(ids).size).toBe(10);
});

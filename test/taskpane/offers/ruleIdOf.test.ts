import { ruleIdOf } from "../../../src/taskpane/offers/ruleIdOf";

test.each([
  ["Behov", "need"],
  ["Høyst over behovet", "maxOver"],
  ["Takpris tre mål", "ceiling"],
  ["Premie vårdcentral", "premium"],
  ["Cost weight", "costWeight"],
  ["Väder", ""],
])("%s is %s", (name, id) => {
  expect(ruleIdOf(name)).toBe(id);
});

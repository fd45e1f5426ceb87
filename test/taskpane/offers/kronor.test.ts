import { kronor } from "../../../src/taskpane/offers/kronor";
import { wordsIn } from "../wordsIn";

test.each([
  ["sv", 182_300, "182\u00a0300\u00a0kr"],
  ["nb", 46.296, "46,30\u00a0kr"],
  ["en", 1250.5, "SEK\u00a01,250.50"],
] as const)("in %s %d is %s", (language, amount, said) => {
  expect(kronor(amount, wordsIn(language))).toBe(said);
});

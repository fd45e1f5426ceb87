import { issueCodes } from "../../src/base/issueCode";
import { issueText } from "../../src/wording";

test.each(["en", "sv", "nb"] as const)("no sentence of %s says twice that it is a column", (language) => {
  const sentences = issueCodes.map((code) => issueText({ code, severity: "error", column: "Tal" }, language));
  expect(sentences.some((sentence) => sentence.includes("Tal"))).toBe(true);
  expect(sentences.filter((sentence) => /(kolumn|column|kolonne)\w* (i|in) \1/i.test(sentence))).toEqual([]);
});

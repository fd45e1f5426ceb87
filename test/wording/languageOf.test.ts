import { languageOf } from "../../src/wording";

it.each([
  ["sv-SE", "sv"],
  ["sv", "sv"],
  ["nb-NO", "nb"],
  ["nn-NO", "nb"],
  ["no", "nb"],
  ["en-US", "en"],
  ["svx", "en"],
  ["fi-FI", "en"],
] as const)("%s is spoken to in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

import { directionWords } from "../../../src/taskpane/directions/directionWords";
import { wordsIn } from "../wordsIn";

test("figures are printed as the language prints them, and what has no value keeps its place", () => {
  expect(directionWords(wordsIn("en"))("placesIn", { places: 1200 })).toBe("1,200 places");
  expect(directionWords(wordsIn("sv"))("placesIn", { places: 1200 })).toMatch(/^1\s200 platser$/);
  expect(directionWords(wordsIn("nb"))("placesIn", { places: 1 })).toBe("1 plass");
  expect(directionWords(wordsIn("nb"))("placesIn")).toBe("{places|plass|plasser}");
});

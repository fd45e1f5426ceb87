import { directionWords } from "../../../src/taskpane/directions/directionWords";
import { paneWords } from "../../../src/taskpane/paneWords";

test("figures are printed as the language prints them, and what has no value keeps its place", () => {
  expect(directionWords(paneWords("en"))("placesIn", { places: 1200 })).toBe("1,200 places");
  expect(directionWords(paneWords("sv"))("placesIn", { places: 1200 })).toMatch(/^1\s200 platser$/);
  expect(directionWords(paneWords("nb"))("placesIn")).toBe("{places} plasser");
});

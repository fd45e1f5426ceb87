import { filledWords } from "../../src/taskpane/filledWords";
import { paneWords } from "../../src/taskpane/paneWords";

const texts = { en: { said: "{a} of {b}" }, sv: { said: "{a} av {b}" }, nb: { said: "{a} av {b} {c}" } };

test("figures stand as the language prints them, and a place without a value stays visible", () => {
  expect(filledWords(texts, paneWords("sv"))("said", { a: 7100, b: "allt" })).toBe("7\u00a0100 av allt");
  expect(filledWords(texts, paneWords("nb"))("said", { a: 1, b: 2 })).toBe("1 av 2 {c}");
});

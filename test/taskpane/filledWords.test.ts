import { filledWords } from "../../src/taskpane/filledWords";
import { wordsIn } from "./wordsIn";

const texts = { en: { said: "{a} of {b}" }, sv: { said: "{a} av {b}" }, nb: { said: "{a} av {b} {c}" } };

test("figures stand as the language prints them, and a place without a value stays visible", () => {
  expect(filledWords(texts, wordsIn("sv"))("said", { a: 7100, b: "allt" })).toBe("7\u00a0100 av allt");
  expect(filledWords(texts, wordsIn("nb"))("said", { a: 1, b: 2 })).toBe("1 av 2 {c}");
});

import { wordsIn } from "./wordsIn";

test("figures in a text are printed as the language prints them", () => {
  expect(wordsIn("sv").text("showAll", { count: 1250 })).toBe("Visa alla 1\u00a0250");
  expect(wordsIn("en").text("showAll", { count: 1250 })).toBe("Show all 1,250");
});

test("the same words are given every time", () => {
  expect(wordsIn("nb")).toBe(wordsIn("nb"));
});

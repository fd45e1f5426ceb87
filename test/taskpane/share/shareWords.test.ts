import { wordsIn } from "../wordsIn";
import { shareWords } from "../../../src/taskpane/share/shareWords";

test("figures are printed as the language prints them; what is not given stays visible", () => {
  const text = shareWords(wordsIn("sv"));
  expect(text("maskedCount", { count: 1200, all: "x" })).toBe("1\u00a0200 av x siffror är maskerade.");
  expect(text("opened")).toContain("{county}");
});

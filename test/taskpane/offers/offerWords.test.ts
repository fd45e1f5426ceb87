import { offerWords } from "../../../src/taskpane/offers/offerWords";
import { wordsIn } from "../wordsIn";

test("figures are printed as everywhere in the pane, and words put in as they are", () => {
  expect(offerWords(wordsIn("sv"))("offersLine", { count: 120, places: 8150 })).toBe(
    "120 anbud, 8\u00a0150 platser",
  );
  expect(offerWords(wordsIn("nb"))("goTo", { cell: "E6" })).toBe("Gå til E6");
});

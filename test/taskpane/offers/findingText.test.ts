import { findingText } from "../../../src/taskpane/offers/findingText";
import { paneWords } from "../../../src/taskpane/paneWords";
import { textsIn } from "../textsIn";

test("a form without a ceiling is told in this place's words, any other finding in the functions'", () => {
  const words = paneWords("nb", textsIn.nb);
  expect(findingText({ code: "W511", severity: "warning", found: "Telt" }, words)).toBe(
    "Pristak mangler for formen «Telt»; prisen prøves ikke. Oppgi det, eller rett formen.",
  );
  const above = { code: "F511", severity: "error", found: 500, expected: 400 } as const;
  expect(findingText(above, words)).toBe(words.issue(above));
});

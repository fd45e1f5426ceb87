import { issueCodes } from "../../src/base/issueCode";
import { issueText } from "../../src/wording";

test.each(["en", "sv", "nb"] as const)("no sentence of %s says twice that it is a column", (language) => {
  const sentences = issueCodes.map((code) => issueText({ code, severity: "error", column: "Tal" }, language));
  expect(sentences.some((sentence) => sentence.includes("Tal"))).toBe(true);
  expect(sentences.filter((sentence) => /(kolumn|column|kolonne)\w* (i|in) \1/i.test(sentence))).toEqual([]);
});

test("a total above the limit is not said to be another number than what was typed, and the limit is named", () => {
  const told = (found: number): string => issueText({ code: "F401", severity: "error", found }, "sv");
  expect(told(1e20).replace(/\u00a0/g, " ")).toBe(
    "Antalet att fördela är ≈100 000 000 000 000 000 000. Ange ett heltal från 0 till 999 999 999 999 999.",
  );
  expect(told(1.5)).toMatch(/^Antalet att fördela är 1,5\. /);
});

test("the scenario is a way out for what is credited only, and the finding says so", () => {
  const told = issueText(
    { code: "F108", severity: "error", column: "Folkmängd", found: "..", cell: "D4", row: 4 },
    "sv",
  );
  expect(told).toBe(
    "Uppgiften är dold (”..”) i kolumnen ”Folkmängd” på rad 4. Fyll i cell D4; bara i befintligt kan scenariot räkna den ändå.",
  );
});

test.each(["en", "sv", "nb"] as const)(
  "what is said of exempt and agreed municipalities holds for places and persons (%s)",
  (language) => {
    for (const code of ["W704", "W705"] as const) {
      const told = issueText({ code, severity: "remark", found: 1, name: "Flen", row: 4 }, language);
      expect(told).not.toMatch(/plats|plass|place/);
      expect(told).toContain("Flen");
    }
  },
);

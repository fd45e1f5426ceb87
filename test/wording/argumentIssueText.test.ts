import { argumentIssueText } from "../../src/wording";
import { issueText } from "../../src/wording/issueText";

const finding = { code: "F702", severity: "error", row: 3, column: "metod", found: "hejsan" } as const;

test("a finding about an argument is told in the reader's language where that is known from the start", () => {
  expect(argumentIssueText(finding, "sv")).toMatch(/^”hejsan” .* ”metod” på rad 3\./);
  expect(
    argumentIssueText({ code: "F704", severity: "error", column: "stage", found: "county" }, "nb"),
  ).toMatch(/«trinn»/);
});
test("where functions answer it falls back to English, and is never left without a text", () => {
  expect(issueText(finding, "sv")).toMatch(/^“hejsan” is not a value of/);
});
test("texts of one's own go before those of all", () => {
  expect(argumentIssueText({ code: "W520", severity: "warning" }, "sv", { W520: "Eget." })).toBe("Eget.");
});

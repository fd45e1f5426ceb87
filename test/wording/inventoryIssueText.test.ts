import { inventoryIssueText } from "../../src/wording";

test("the row whose places are not counted is named in every language", () => {
  const issue = {
    code: "W520",
    severity: "warning",
    row: 7,
    municipality: "0461",
    name: "Gnesta",
    found: 1030,
  } as const;
  expect(inventoryIssueText(issue, "sv")).toMatch(
    /^Användbar andel saknas på rad 7 \(Gnesta, 0461\); platser som inte räknas: 1\s030\./,
  );
  expect(inventoryIssueText(issue, "nb")).toMatch(
    /^Brukbar andel mangler .*7 .*; plasser som ikke telles: 1\s030\./,
  );
  expect(inventoryIssueText(issue, "en")).toMatch(
    /^The usable share is missing .*7.*; places not counted: 1,030\./,
  );
});

test("what the functions report too keeps its text", () => {
  expect(inventoryIssueText({ code: "F201", severity: "error" }, "en").length).toBeGreaterThan(20);
});

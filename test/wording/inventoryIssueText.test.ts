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
    /^Användbar andel saknas på rad 7 \(Gnesta, 0461\): 1\s030 platser räknas inte\./,
  );
  expect(inventoryIssueText(issue, "nb")).toMatch(
    /^Brukbar andel mangler .*7 .*: 1\s030 plasser telles ikke\./,
  );
  expect(inventoryIssueText(issue, "en")).toMatch(
    /^The usable share is missing .*7.*: 1,030 places are not counted\./,
  );
});

test("what the functions report too keeps its text", () => {
  expect(inventoryIssueText({ code: "F201", severity: "error" }, "en").length).toBeGreaterThan(20);
});

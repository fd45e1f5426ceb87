import { issueLine } from "../../src/cli/issueLine";

test("the code stands first", () =>
  expect(issueLine({ code: "F802", severity: "error", text: "No workbook." })).toBe("F802 No workbook."));

import { isWholeWorkbook } from "../../../src/taskpane/share/isWholeWorkbook";

test("only an unmasked copy of the whole country is the workbook itself", () => {
  expect(isWholeWorkbook({ scope: "country", masked: false })).toBe(true);
  expect(isWholeWorkbook({ scope: "country", masked: true })).toBe(false);
  expect(isWholeWorkbook({ scope: "county", masked: false })).toBe(false);
});

import { withoutOwnBlocks } from "../../src/workbook";

const check = ["Code", "Severity", "Row", "Municipality", "Text"];
const line = ["F203", "error", 2, "Gnesta", "x"];

test("a block of ours is blank down to its first blank row; what stands below and beside it stays", () => {
  const blank = ["", "", "", "", ""];
  const rows = [
    ["Kod", ...check, "a"],
    ["0461", ...line, 1],
    ["0480", ...blank, 2],
    ["", ...line, 3],
  ];
  expect(withoutOwnBlocks(rows)).toEqual([["Kod", ...blank, "a"], ["0461", ...blank, 1], rows[2], rows[3]]);
  expect(rows[0]?.[1]).toBe("Code");
});

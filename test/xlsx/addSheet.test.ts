import { strFromU8 } from "fflate";
import { addSheet } from "../../src/xlsx/addSheet";
import { aRichPackage } from "./aRichPackage";

const cells = [{ row: 0, column: 0, value: 9 }];

test("ids and part names that are taken are not taken again", () => {
  const once = addSheet(aRichPackage, { name: "A", cells });
  const twice = addSheet(once, { name: "B", cells });
  const book = strFromU8(twice["xl/workbook.xml"]!);
  expect([...book.matchAll(/sheetId="(\d+)" r:id="(\w+)"/g)].map(([, id, link]) => [id, link])).toEqual([
    ["7", "rId1"],
    ["8", "fordelaSheet2"],
    ["9", "fordelaSheet3"],
  ]);
});

test("a sheet of the name, in whatever case, is replaced where it stands, its formulas' order with it", () => {
  const parts = addSheet(aRichPackage, { name: "LÄN & kommuner", cells });
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain("<v>9</v>");
  expect(parts["xl/workbook.xml"]).toBe(aRichPackage["xl/workbook.xml"]);
  expect(parts["xl/calcChain.xml"]).toBeUndefined();
});

import { strFromU8 } from "fflate";
import { patchCells } from "../../src/xlsx/patchCells";
import { aRichPackage } from "./aRichPackage";

const path = "xl/worksheets/sheet1.xml";
const before = strFromU8(aRichPackage[path]!);
const name = "Län & kommuner";
const at = (row: number, column: number, value: string | number, formula?: string) => ({
  row,
  column,
  value,
  ...(formula === undefined ? {} : { formula }),
});
const after = (...cells: ReturnType<typeof at>[]): string =>
  strFromU8(patchCells(aRichPackage, name, cells).parts[path]!);

test("a figure is changed where it stands, in its format, and not a byte besides", () =>
  expect(after(at(0, 2, 7))).toBe(
    before.replace('<c r="C1" s="4"><v>5</v></c>', '<c r="C1" s="4"><v>7</v></c>'),
  ));

test("cells and rows that were not there are put in at their place", () =>
  expect(after(at(0, 1, 2), at(2, 0, "å"), at(9, 0, 3))).toBe(
    before
      .replace('<c r="C1"', '<c r="B1"><v>2</v></c><c r="C1"')
      .replace(
        '<row r="4">',
        '<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">å</t></is></c></row><row r="4">',
      )
      .replace("</sheetData>", '<row r="10"><c r="A10"><v>3</v></c></row></sheetData>'),
  ));

test("a formula comes with what it comes to", () =>
  expect(after(at(0, 2, 7, "FORDELA.SHARE(A1)"))).toContain(
    '<c r="C1" s="4"><f>_xldudf_FORDELA_SHARE(A1)</f><v>7</v></c>',
  ));

test("a formula that gives way takes the calculation order with it", () => {
  const { parts } = patchCells(aRichPackage, name, [at(3, 0, 1)]);
  expect(parts["xl/calcChain.xml"]).toBeUndefined();
  expect(strFromU8(parts["[Content_Types].xml"]!)).not.toContain("calcChain");
  expect(strFromU8(parts["xl/_rels/workbook.xml.rels"]!)).not.toContain("calcChain");
});

test("a cell whose formula others share is left and named; so are the cells of a sheet that is not there", () => {
  expect(patchCells(aRichPackage, name, [at(3, 1, 1)]).left).toEqual(["B4"]);
  expect(patchCells(aRichPackage, "Annat", [at(3, 1, 1)])).toEqual({ parts: aRichPackage, left: ["B4"] });
});

import { strFromU8, unzipSync } from "fflate";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { WorkbookFile } from "../../src/xlsx";
import { aWorkbook } from "./aWorkbook";

const inOrder = (workbook: WorkbookFile): WorkbookFile => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column),
  })),
});

test("what is written is what is read", async () => {
  const read = await readWorkbook(await writeWorkbook(aWorkbook));
  expect(read.issues).toEqual([]);
  expect(inOrder(read.ok ? read.value : { sheets: [] })).toEqual(inOrder(aWorkbook));
});

test("the same workbook gives the same bytes", async () => {
  expect(await writeWorkbook(aWorkbook)).toEqual(await writeWorkbook(structuredClone(aWorkbook)));
});

test("files hold the add-in's formulas under their stored names, with what they came to, and do not recalculate", async () => {
  const parts = unzipSync(await writeWorkbook(aWorkbook));
  const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"]!);
  expect(sheet).toMatch(
    /<f t="array" ref="A1:A2">_xldudf_FORDELA_ALLOCATE\(Kommuner\[#All\],(&quot;|")FORDELA\.X\(1\)/,
  );
  expect(sheet).toContain("<v>Platser</v>");
  expect(strFromU8(parts["xl/workbook.xml"]!)).not.toContain("fullCalcOnLoad");
});

test("custom XML parts are linked as Excel links them", async () => {
  const parts = unzipSync(await writeWorkbook(aWorkbook));
  expect(strFromU8(parts["xl/_rels/workbook.xml.rels"]!)).toContain('Target="../customXml/item2.xml"');
  expect(strFromU8(parts["[Content_Types].xml"]!)).toContain('PartName="/customXml/itemProps1.xml"');
  expect(strFromU8(parts["customXml/itemProps1.xml"]!)).toContain('ds:uri="urn:prov?a=1&amp;b=2"');
});

import { strFromU8 } from "fflate";
import { withoutSheets } from "../../src/xlsx/withoutSheets";
import { aSharedPackage } from "./aSharedPackage";

const left = withoutSheets(aSharedPackage, ["Hemligt"]);
const textOf = (path: string) => strFromU8(left[path]!);

test("no part bears a trace of the sheet: not its texts, names, table, pivot, chart or title", () => {
  for (const [path, part] of Object.entries(left))
    for (const trace of ["Hemligt", "Leverantör", "Anbud", "99887", "Borta", "Lokal"])
      expect([path, trace, strFromU8(part).includes(trace)]).toEqual([path, trace, false]);
});

test("what other sheets share stays: texts by their places, names by the new place, formulas that read it as values", () => {
  expect(textOf("xl/sharedStrings.xml")).toContain(
    "<si><t/></si><si><t>Kod</t></si><si><r><t>Delad</t></r></si><si/>",
  );
  expect(textOf("xl/workbook.xml")).toContain('activeTab="0"');
  expect(textOf("xl/workbook.xml")).toContain('name="Kvar" localSheetId="0"');
  expect(textOf("xl/worksheets/sheet2.xml")).toContain('<c r="D1"><v>4711</v></c><c r="E1"><v>12</v></c>');
  expect(textOf("xl/worksheets/sheet2.xml")).toContain("<formula1>#REF!</formula1>");
  expect(textOf("xl/charts/chart1.xml")).toContain("<c:strCache>Kod</c:strCache>");
});

test("macros, comments, others' custom XML and properties keep their bytes", () => {
  for (const path of ["xl/vbaProject.bin", "xl/comments1.xml", "customXml/item1.xml", "docProps/custom.xml"])
    expect(left[path]).toBe(aSharedPackage[path]);
});

test("a sheet that is not there, or all of them: nothing happens", () => {
  expect(withoutSheets(aSharedPackage, ["Annat"])).toBe(aSharedPackage);
  expect(withoutSheets(aSharedPackage, ["Hemligt", "Underlag"])).toBe(aSharedPackage);
});

import { strFromU8, strToU8 } from "fflate";
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

test("a data model goes with the first sheet that is struck, and so does a pivot that was made of it", () => {
  const book = "xl/workbook.xml";
  const rels = "xl/_rels/workbook.xml.rels";
  const model = {
    ...aSharedPackage,
    [book]: strToU8(
      strFromU8(aSharedPackage[book]!).replace(
        "</workbook>",
        '<extLst><ext uri="{FCE2AD5D}"><x15:dataModel><x15:modelTables/></x15:dataModel></ext></extLst></workbook>',
      ),
    ),
    [rels]: strToU8(
      strFromU8(aSharedPackage[rels]!).replace(
        "</Relationships>",
        '<Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2010/relationships/powerPivotData" Target="model/item.data"/></Relationships>',
      ),
    ),
    "xl/model/item.data": strToU8("Leverantör AB"),
    "xl/pivotCache/pivotCacheDefinition1.xml": strToU8(
      '<pivotCacheDefinition><cacheSource type="external" connectionId="1"/><s v="Leverantör AB"/></pivotCacheDefinition>',
    ),
  };
  const struck = withoutSheets(model, ["Hemligt"]);
  expect(Object.keys(struck).filter((path) => /model|pivotCache/.test(path))).toEqual([]);
  expect(strFromU8(struck[book]!)).not.toMatch(/dataModel|extLst/);
  expect(withoutSheets(model, [])).toBe(model);
});

test("a sheet that is not there, or all of them: nothing happens", () => {
  expect(withoutSheets(aSharedPackage, ["Annat"])).toBe(aSharedPackage);
  expect(withoutSheets(aSharedPackage, ["Hemligt", "Underlag"])).toBe(aSharedPackage);
});

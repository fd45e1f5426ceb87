import { readPart } from "../../src/excel/readPart";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("a part is found by its namespace; without one there is nothing", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  workbook.xmlParts.set("{1}", '<a xmlns="urn:a">1</a>');
  workbook.xmlParts.set("{2}", '<b xmlns="urn:b">2</b>');
  expect(await Excel.run((context) => readPart(context, "urn:b"))).toBe('<b xmlns="urn:b">2</b>');
  expect(await Excel.run((context) => readPart(context, "urn:c"))).toBeUndefined();
});

import { readFile } from "../../src/excel/readFile";
import { readWorkbook } from "../../src/xlsx";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("the whole workbook comes as a file, and Excel's copy of it is given back, also where a slice fails", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const read = await readWorkbook(await readFile());
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Underlag", "Anteckningar"]);
  excel().host.faults.failNextFileCall(0, 5001);
  await expect(readFile()).rejects.toThrow();
  expect(excel().host.xdm.documentCopies.count).toBe(0);
});

import { openCopy } from "../../src/excel/openCopy";
import { writeWorkbook } from "../../src/xlsx";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("a file opens as a workbook of its own; where that is refused, the caller is told", async () => {
  const cells = Array.from({ length: 9000 }, (_, row) => ({ row, column: 0, value: row * 7.31 }));
  const file = await writeWorkbook({ sheets: [{ name: "Blad", cells }] });
  expect(file.length).toBeGreaterThan(0x8000);
  expect(await openCopy(file)).toBe(true);
  expect(excel().host.openedCopies).toEqual([file]);
  excel().host.faults.refuseCopies = true;
  expect(await openCopy(file)).toBe(false);
});

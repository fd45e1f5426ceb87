import { createExcelWorkbook } from "../../src/excel";
import type { RowSelection } from "../../src/workbook";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

test("a selected row is told with its sheet and what stands first in it; several rows are not; stopping stops", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const sheet = workbook.sheet("Underlag")!;
  const heard: RowSelection[] = [];
  const stop = await createExcelWorkbook().onSelection((selection) => heard.push(selection));
  workbook.select(sheet, { row: 6, column: 3, rows: 1, columns: 1 });
  await soon();
  workbook.select(sheet, { row: 7, column: 0, rows: 3, columns: 2 });
  await soon();
  expect(heard).toEqual([{ sheet: "Underlag", row: 6, first: expect.stringMatching(/^\d{4}$/) }]);
  stop();
  await soon();
  workbook.select(sheet, { row: 8, column: 0, rows: 1, columns: 1 });
  await soon();
  expect(heard).toHaveLength(1);
});

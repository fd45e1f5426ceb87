import { createExcelWorkbook } from "../../src/excel";
import { anExcelWorkbook } from "./anExcelWorkbook";
import { anOffersWorkbook, sheetsToWrite } from "./anOffersWorkbook";
import { pictureOf } from "./pictureOf";

const excel = anExcelWorkbook();

it("takes back what it wrote, sheet by sheet, and only once", async () => {
  const workbook = await excel().reset(anOffersWorkbook());
  const before = pictureOf(workbook);
  const port = await createExcelWorkbook().offersPort();
  expect(port.canUndo()).toBe(false);
  await port.write({ sheets: sheetsToWrite, replace: false });
  expect(port.canUndo()).toBe(true);
  expect(await port.undo()).toEqual({ undone: true, left: [] });
  expect(pictureOf(workbook)).toEqual(before);
  expect(await port.undo()).toEqual({ undone: false, left: [] });
});

it("leaves and names cells that were changed since", async () => {
  const workbook = await excel().reset(anOffersWorkbook());
  const port = await createExcelWorkbook().offersPort();
  await port.write({ sheets: sheetsToWrite, replace: false });
  workbook.userEdit("Anbudsval!B5", 41);
  expect(await port.undo()).toEqual({ undone: true, left: ["Anbudsval!B5"] });
  expect(workbook.sheet("Anbudsval")?.valueAt(4, 1)).toBe(41);
});

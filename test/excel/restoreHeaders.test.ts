import { createExcelWorkbook } from "../../src/excel";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

test("a header that somebody has changed since stays as it is and is named", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  const [second, third] = [String(table!.values[0]![2]), String(table!.values[0]![3])];
  await port.renameHeaders(table!, [
    { column: 2, from: second, to: "Ett" },
    { column: 3, from: third, to: "Två" },
  ]);
  const { row, column } = table!.origin;
  const cell = `${"ABCDEFGH"[column + 2]}${row + 1}`;
  workbook.userEdit(`Underlag!${cell}`, "Hennes egen");
  expect(await port.undo()).toEqual({
    undone: true,
    left: [`Underlag!${cell}`],
    headers: [{ column: 3, from: "Två", to: third }],
  });
  expect((await port.findTables())[0]?.values[0]?.slice(2, 4)).toEqual(["Hennes egen", third]);
});

test("where the sheet has another name since, nothing is put back, and the headers are named", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  const from = String(table!.values[0]![2]);
  await port.renameHeaders(table!, [{ column: 2, from, to: "Ett" }]);
  workbook.renameSheet(workbook.sheet("Underlag")!, "Nytt");
  expect(await port.undo()).toEqual({ undone: true, left: ["Underlag!C4"], headers: [] });
  // What was done before it can still be undone.
  expect(port.canUndo()).toBe(false);
});

import { createExcelWorkbook } from "../../src/excel";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

test("a header is changed where it stands, and undo puts it back and says so", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  const from = String(table!.values[0]![2]);
  const change = { column: 2, from, to: `Folkmängd (${from})` };
  expect(await port.renameHeaders(table!, [change])).toEqual({ kind: "renamed" });
  expect((await port.findTables())[0]?.values[0]?.[2]).toBe(change.to);
  expect(await port.undo()).toEqual({
    undone: true,
    left: [],
    headers: [{ column: 2, from: change.to, to: from }],
  });
  expect((await port.findTables())[0]?.values[0]?.[2]).toBe(from);
});

test("nothing is written where the header is another by now, or the sheet is protected", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  const header = (column: number) => String(table!.values[0]![column]);
  const stale = [
    { column: 2, from: header(2), to: "Ny" },
    { column: 3, from: "Något annat", to: "Nyare" },
  ];
  expect(await port.renameHeaders(table!, stale)).toMatchObject({ kind: "failed", reason: "unknown" });
  workbook.sheet("Underlag")!.protection = { options: {}, password: "" };
  const change = { column: 2, from: header(2), to: "Ny" };
  expect(await port.renameHeaders(table!, [change])).toMatchObject({ kind: "failed", reason: "protected" });
  expect((await port.findTables())[0]?.values[0]).toEqual(table!.values[0]);
  expect(port.canUndo()).toBe(false);
});

import { createExcelWorkbook } from "../../src/excel";
import { aWorkbook } from "../excel-host";
import { aMunicipalWorkbook, kommuner } from "./aMunicipalWorkbook";
import { anExcelWorkbook, written } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("finds the table with its place, blanks as blanks and codes as text", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const [table, ...others] = await createExcelWorkbook().findTables();
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    tableName: "Kommuner",
    sheet: "Underlag",
    address: "A4:D16",
    origin: { sheet: "Underlag", row: 3, column: 0 },
  });
  expect(table!.values[1]).toEqual(["0114", "Upplands Väsby", 1000, ""]);
});

it("leaves a totals row out and keeps errors as their text", async () => {
  const workbook = aMunicipalWorkbook({ count: 3 });
  workbook.userEdit("Underlag!C6", "=1/0");
  await excel().reset(workbook);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Kommuner").showTotals = true;
    await context.sync();
  });
  const [table] = await createExcelWorkbook().findTables();
  expect(kommuner(workbook).area.rows).toBe(5);
  expect(table!.values).toHaveLength(4);
  expect(table!.values[2]?.[2]).toBe("#DIV/0!");
});

it("finds a headed range below titles, and ends it before a blank row and its notes", async () => {
  const rows = [
    ["Mottagande per kommun", "2018"],
    [null, null],
    ["Kod", "Kommun", "Mottagna"],
    ["0114", "Upplands Väsby", 169],
    ["0115", "Vallentuna", 122],
    [null, null, null],
    ["Källa: Migrationsverket"],
  ];
  await excel().reset(
    aWorkbook()
      .sheet("Mottagande", { at: "B2", text: [0], rows })
      .done(),
  );
  const [table, ...others] = await createExcelWorkbook().findTables();
  expect(others).toEqual([]);
  expect(table).toMatchObject({ id: "Mottagande!B4:D6", address: "B4:D6" });
  expect(table!.tableName).toBeUndefined();
  expect(table!.values).toHaveLength(3);
});

it("passes over what names no municipality, and over results of its own", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port } = await written();
  expect((await port.findTables()).map((table) => table.sheet)).toEqual(["Underlag"]);
});

import { writeLog } from "../../src/excel/writeLog";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();
const absent = {
  sheet: "Logg",
  existed: false,
  rows: 0,
  columns: 0,
  formulas: [],
  values: [],
  numberFormat: [],
  looks: [],
  widths: [],
  frozen: { rows: 0, columns: 0 },
  tables: [],
  block: undefined,
} as const;

test("columns show what stands in them, a note alone in its row runs on, and a long comment ends somewhere", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  const cells = [
    ["En anteckning som är mycket längre än kolumnen under den"],
    ["Kod", "Överenskommet av", "Kommentar"],
    ["0114", "Upplands Väsby kommun", "x".repeat(200)],
    [17, "", ""],
  ];
  const size = { rows: 5, columns: 4 };
  const block = await Excel.run(async (context) => {
    const written = writeLog(context.workbook, { sheet: "Logg", cells, heads: [1] }, absent, size);
    await context.sync();
    return written;
  });
  const sheet = workbook.sheet("Logg")!;
  // 21 letters of 6.2 points and 16 beside them.
  expect([0, 1, 2, 3].map((column) => Math.round(sheet.columnWidths.get(column)!))).toEqual([
    90, 146, 300, 90,
  ]);
  const isBold = (row: number) => sheet.cellAt(row, 0)?.format?.["Font.Bold"] === true;
  expect([0, 1, 2].map(isBold)).toEqual([true, true, false]);
  // A code stays text, a figure a figure.
  expect([sheet.valueAt(2, 0), sheet.valueAt(3, 0)]).toEqual(["0114", 17]);
  expect([block.rows, block.columns, block.cells[4]]).toEqual([5, 4, ["", "", "", ""]]);
});

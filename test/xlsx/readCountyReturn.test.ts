import { countyCopy } from "../../src/sharing";
import { countyWorkbook, readCountyReturn, readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { FileCell, WorkbookFile } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

const copy = countyCopy(aCountyRun(), "01", { formulas: true })!;

/** The copy as sent, with cells written over by whoever received it, through a real file. */
async function back(
  changes: readonly (readonly [sheet: number, row: number, column: number, value: FileCell["value"]])[],
) {
  const sent = countyWorkbook(copy);
  const workbook: WorkbookFile = {
    ...sent,
    sheets: sent.sheets.map((sheet, place) => {
      const own = changes.filter(([at]) => at === place);
      const kept = sheet.cells.filter(
        (cell) => !own.some(([, row, column]) => row === cell.row && column === cell.column),
      );
      return { ...sheet, cells: [...kept, ...own.map(([, row, column, value]) => ({ row, column, value }))] };
    }),
  };
  const read = await readWorkbook(await writeWorkbook(workbook));
  if (!read.ok) throw new Error("the file does not read");
  const returned = readCountyReturn("01.xlsx", read.value);
  if (!returned.ok) throw new Error("the copy does not read");
  return returned.value;
}

test("an untouched copy comes back as it was sent", async () => {
  const returned = await back([]);
  expect(returned).toEqual({
    file: "01.xlsx",
    sent: copy,
    inputs: {},
    swaps: [],
    agreedBy: "",
    date: "",
    altered: [],
  });
});

test("what was filled in is read, and nothing else", async () => {
  const returned = await back([
    [0, 16, 1, "Anna"],
    [0, 17, 1, "2024-05-31"],
    [1, 2, 14, 25],
    [1, 3, 15, " Ny byggnad "],
    [2, 1, 0, "0114"],
    [2, 1, 1, "0117"],
    [2, 1, 2, 4],
  ]);
  expect(returned).toMatchObject({
    agreedBy: "Anna",
    date: "2024-05-31",
    inputs: { "0115": { capacity: 25 }, "0117": { comment: "Ny byggnad" } },
    swaps: [{ from: "0114", to: "0117", persons: 4 }],
    altered: [],
  });
});

test("a key, a formula, a figure and a cell outside the copy are seen with their cells", async () => {
  const returned = await back([
    [1, 1, 2, 0.5],
    [1, 1, 8, 99],
    [1, 2, 5, 12],
    [1, 20, 20, "x"],
  ]);
  expect(returned.altered.map(({ cell }) => cell)).toEqual([
    "Kommuner!C2",
    "Kommuner!I2",
    "Kommuner!F3",
    "Kommuner!U21",
  ]);
});

test("a workbook that is no copy is none", () =>
  expect(readCountyReturn("x.xlsx", { sheets: [{ name: "Kommuner", cells: [] }] }).issues).toMatchObject([
    { code: "F822" },
  ]));

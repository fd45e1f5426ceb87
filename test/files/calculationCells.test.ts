import { fileJob, runJob } from "../../src/files";
import { calculationCells } from "../../src/files/calculationCells";
import { resultBlock } from "../../src/workbook";
import { aFile, aSheet } from "./aFile";

function job(file = aFile) {
  const read = fileJob(file, "Maj");
  const run = read.ok ? runJob(read.value.table, read.value.scenarios[0]!) : read;
  if (!read.ok || !run.ok) throw new Error("the file of the tests does not run");
  return { table: read.value.table, run: run.value, name: "Maj" };
}

const { table, run, name } = job();
const result = aSheet("Fördelning", [["Maj"], [], ...resultBlock(run)]);

test("a result's figures read the calculation by the code in their row", () => {
  const file = { sheets: [...aFile.sheets, result] };
  const { sheet, cells } = calculationCells(file, { table, run, name });
  expect(sheet.name).toBe("Beräkning");
  expect(cells[0]!.sheet).toBe("Fördelning");
  const own = cells[0]!.cells.filter(({ row }) => row === 3);
  expect(own).toHaveLength(10);
  expect(own[0]!.formula).toMatch(
    /^INDEX\('Beräkning'!\$\w+\$13:\$\w+\$15,MATCH\(\$A4,'Beräkning'!\$A\$13:\$A\$15,0\)\)$/,
  );
});

test("inputs are read from their cells as long as the sheet is sent along", () => {
  const formulaOf = (sheets: typeof aFile.sheets) =>
    calculationCells({ sheets }, { table, run, name }).sheet.cells.find(
      ({ row, column }) => row === 12 && column === 3,
    )?.formula;
  expect(formulaOf(aFile.sheets)).toBe("'Underlag'!$D$3");
  expect(formulaOf(aFile.sheets.slice(1))).toBeUndefined();
});

test("a result of another scenario stays as it stands", () => {
  const other = aSheet(
    "Fördelning",
    resultBlock(run).map((line, row) => line.map((value, column) => (row === 1 && column === 9 ? 1 : value))),
  );
  const { cells } = calculationCells({ sheets: [...aFile.sheets, other] }, { table, run, name });
  expect(cells[0]!.cells.find(({ row, column }) => row === 1 && column === 9)).toBeUndefined();
});

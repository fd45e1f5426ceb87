import { calculationSheet } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

const run = aCountyRun();
const sheet = calculationSheet(run, {
  name: "Maj",
  sheet: "Beräkning",
  language: "sv",
  source: () => undefined,
});
const at = (row: number, column: number) =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

test("the country's figures stand on top, each with the formula that gives it", () => {
  expect(at(0, 0)?.value).toBe("Beräkning – Maj");
  expect([3, 4, 5, 6, 7, 9].map((row) => at(row, 1)?.value)).toEqual([200, 73, 273, 273, run.level, 200]);
  expect(at(5, 1)?.formula).toBe("B4+SUM($M$13:$M$17)");
  expect(at(9, 1)?.formula).toMatch(/^SUM\(/);
});

test("no formula knows a function that Excel 2016 or LibreOffice lacks", () => {
  const known = /^(?:SUM|SUMPRODUCT|ROUND|INT|IF|MAX|MEDIAN)$/;
  const formulas = sheet.cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas.length).toBeGreaterThan(60);
  for (const formula of formulas)
    for (const [, name] of formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z.]+)\(/g))
      expect(name).toMatch(known);
});

test("weights stand over the columns that they count", () => {
  expect(at(10, 4)?.value).toBe(1);
  expect([at(11, 4)?.value, at(11, 11)?.value]).toEqual([
    "Andel: population",
    "Anläggningsboende, som räknas",
  ]);
});

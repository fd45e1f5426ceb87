import { countyCopy } from "../../src/sharing";
import { countyRowSheet } from "../../src/xlsx/countyRowSheet";
import { aCountyRun } from "../sharing/aCountyRun";

const sheet = countyRowSheet(countyCopy(aCountyRun(), "01")!);
const at = (row: number, column: number) =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

test("municipalities stand with code, name and figures, their sum beneath", () => {
  expect(at(1, 0)?.value).toBe("0114");
  expect([1, 2, 3, 4].map((row) => at(row, 5)?.value)).toEqual([30, 11, 7, 48]);
});
test("agreed figure, capacity and comment are to be filled in, whole numbers by rule, all else is locked", () => {
  const inputs = sheet.cells.filter(({ look }) => look?.isInput).map(({ column }) => column);
  expect([...new Set(inputs)]).toEqual([12, 14, 15]);
  expect(sheet.isProtected).toBe(true);
  expect(sheet.validations?.map(({ range, most }) => [range, most])).toEqual([
    ["M2:M4", 200],
    ["O2:O4", 200],
  ]);
});
test("a native formula says whether the county's sum is kept", () =>
  expect(at(5, 13)?.formula).toBe('IF(N5=I5,"Länets summa stämmer.","Länets summa stämmer inte.")'));

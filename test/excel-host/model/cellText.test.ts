import { CellError, cultureOf, formatText, readInput } from ".";

const sv = cultureOf("sv-SE");
const en = cultureOf("en-US");
const NBSP = "\u00a0";

it.each([
  [1234.5, "General", `1234,5`],
  [0.1 + 0.2, "General", "0,3"],
  [1e15, "General", "1E+15"],
  [0.00001234, "General", "0,00001234"],
  [1234567, "#,##0", `1${NBSP}234${NBSP}567`],
  [1234567.891, "# ##0.0", `1${NBSP}234${NBSP}567,9`],
  [0.256, "0%", "26%"],
  [0.2564, "0.0%", "25,6%"],
  [114, "0000", "0114"],
  [2.5, "0", "3"],
  [1.005, "0.00", "1,01"],
  [-3, "0", "-3"],
  [-0.4, "0", "0"],
  [-3, "0;(0)", "(3)"],
  [0, '0;-0;"–"', "–"],
  [12, '0 "platser"', "12 platser"],
  [3.1, "0.0##", "3,1"],
  [0.5, "#.##", ",5"],
  [44562, "yyyy-mm-dd", "2022-01-01"],
  [1500000, "#,##0,", `1${NBSP}500`],
  ["text", "0.0", "text"],
  ["0114", "@", "0114"],
  [true, "General", "SANT"],
  [new CellError("#N/A"), "0", "#N/A"],
  ["", "0", ""],
] as const)("%p as %s reads %s in Swedish", (value, format, text) => {
  expect(formatText(value, format, sv)).toBe(text);
});

it("uses the signs of the culture", () => {
  expect(formatText(1234.5, "#,##0.0", en)).toBe("1,234.5");
  expect(formatText(false, "General", cultureOf("nb-NO"))).toBe("USANN");
});

it.each([
  ["0114", "General", 114],
  ["0114", "@", "0114"],
  ["'0114", "General", "0114"],
  ["'0114", "@", "0114"],
  [" 12 ", "General", 12],
  ["1,234", "General", 1234],
  ["12,5", "General", "12,5"],
  ["1e3", "General", 1000],
  ["TRUE", "General", true],
  ["=1+1", "@", "=1+1"],
  ["..", "General", ".."],
])("%p in a cell formatted %s becomes %p", (input, format, value) => {
  expect(readInput(input, format).value).toBe(value);
});

it("takes formulas, percentages and errors for what they are", () => {
  expect(readInput("=1+1", "General").formula).toBe("=1+1");
  expect(readInput("12%", "General")).toEqual({ value: 0.12, numberFormat: "0%" });
  expect(readInput("#N/A", "General").value).toEqual(new CellError("#N/A"));
});

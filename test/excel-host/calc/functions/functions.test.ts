import { aSheetWith } from "../aSheetWith";

const sheet = aSheetWith([
  ["Kod", "Län", "Antal"],
  ["'0180", "Stockholm", 10],
  ["'0114", "Stockholm", 20],
  ["'1280", "Skåne", 30],
  ["'1278", "Skåne", null],
  ["'2584", "Norrbotten", "saknas"],
]);

it.each([
  ["=SUM(C2:C6)", 60],
  ["=SUM(C2:C6,5,TRUE)", 66],
  ['=SUM("x")', "#VALUE!"],
  ["=AVERAGE(C2:C6)", 20],
  ["=AVERAGE(A1:A2)", "#DIV/0!"],
  ["=MIN(C2:C6)", 10],
  ["=MAX(C2:C6,99)", 99],
  ["=MIN(A1:A2)", 0],
  ["=MEDIAN(C2:C6)", 20],
  ["=MEDIAN(1,2,3,4)", 2.5],
  ["=MEDIAN(0,5,3)", 3],
  ["=COUNT(C1:C6)", 3],
  ["=COUNTA(C1:C6)", 5],
  ["=COUNTBLANK(C1:C6)", 1],
  ['=COUNTIF(B2:B6,"Skåne")', 2],
  ['=COUNTIF(B2:B6,"s*")', 4],
  ['=COUNTIF(C2:C6,">=20")', 2],
  ['=COUNTIF(C2:C6,"<>10")', 4],
  ['=COUNTIFS(B2:B6,"Stockholm",C2:C6,">10")', 1],
  ['=SUMIF(B2:B6,"Stockholm",C2:C6)', 30],
  ['=SUMIF(C2:C6,">10")', 50],
  ['=SUMIFS(C2:C6,B2:B6,"S*",C2:C6,"<25")', 30],
  ["=LARGE(C2:C6,2)", 20],
  ["=SMALL(C2:C6,1)", 10],
  ["=LARGE(C2:C6,9)", "#NUM!"],
  ["=SUMPRODUCT(C2:C4,C2:C4)", 1400],
  ["=SUMPRODUCT(C2:C4,C2:C5)", "#VALUE!"],
  ['=SUMPRODUCT((B2:B6="Skåne")*1)', 2],
  ["=SUM(0.1,0.2,-0.3)", 0],
])("counts and sums: %s", (formula, expected) => {
  const value = sheet.value(formula);
  if (expected === 0) expect(value).toBeCloseTo(0, 15);
  else expect(value).toBe(expected);
});

it.each([
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(1234,-2)", 1200],
  ["=ROUNDUP(1.01,1)", 1.1],
  ["=ROUNDDOWN(1.09,1)", 1],
  ["=INT(-1.5)", -2],
  ["=ABS(-4)", 4],
  ["=MOD(-1,3)", 2],
  ["=SQRT(-1)", "#NUM!"],
])("rounds: %s", (formula, expected) => {
  expect(sheet.value(formula)).toBe(expected);
});

it.each([
  ["=INDEX(C1:C6,2)", 10],
  ["=INDEX(A1:C6,3,2)", "Stockholm"],
  ["=INDEX(A1:C6,99,1)", "#REF!"],
  ['=MATCH("1280",A1:A6,0)', 4],
  ['=MATCH("12*",A1:A6,0)', 4],
  ['=MATCH("x",A1:A6,0)', "#N/A"],
  ["=MATCH(25,C2:C4,1)", 2],
  ["=MATCH(25,C2:C4)", 2],
  ['=INDEX(C1:C6,MATCH("0114",A1:A6,0))', 20],
  ['=XLOOKUP("1280",A1:A6,C1:C6)', 30],
  ['=XLOOKUP("9999",A1:A6,C1:C6,"ingen")', "ingen"],
  ['=VLOOKUP("1280",A1:C6,3,FALSE)', 30],
  ["=ROWS(A1:C6)", 6],
  ["=COLUMNS(A1:C6)", 3],
  ["=ROW(A5)", 5],
])("looks up: %s", (formula, expected) => {
  expect(sheet.value(formula)).toBe(expected);
});

it("gives whole rows and columns with INDEX 0", () => {
  expect(sheet.block("=INDEX(A1:C6,2,0)")).toEqual([["0180", "Stockholm", 10]]);
  expect(sheet.block("=INDEX(C2:C4,0,1)")).toEqual([[10], [20], [30]]);
});

it.each([
  ["=AND(TRUE,1)", true],
  ["=AND(TRUE,0)", false],
  ["=OR(FALSE,C2:C4)", true],
  ["=NOT(1)", false],
  ["=NA()", "#N/A"],
  ['=FIND("b","abcb")', 2],
  ['=FIND("b","abcb",3)', 4],
  ['=ISNUMBER(FIND("B","abc"))', false],
  ['=SUBSTITUTE("a*b*","*","~*")', "a~*b~*"],
  ["=ISNUMBER(C2)", true],
  ["=ISNUMBER(A2)", false],
  ["=ISTEXT(A2)", true],
  ["=ISBLANK(C5)", true],
  ["=ISBLANK(C2)", false],
  ["=ISERROR(1/0)", true],
  ["=ISNA(NA())", true],
  ["=IFERROR(1/0,5)", 5],
  ["=IFERROR(7,5)", 7],
  ["=IFNA(1/0,5)", "#DIV/0!"],
])("decides: %s", (formula, expected) => {
  expect(sheet.value(formula)).toBe(expected);
});

it.each([
  ['=LEN("Malmö")', 5],
  ["=LEFT(A2,2)", "01"],
  ["=RIGHT(A2,2)", "80"],
  ["=LEFT(A2)", "0"],
  ["=MID(A2,2,2)", "18"],
  ['=TEXT(114,"0000")', "0114"],
  ['=TEXT(0.256,"0.0%")', "25.6%"],
  ['=TEXT(1234567.8,"#,##0")', "1,234,568"],
  ['=TRIM("  a   b ")', "a b"],
  ['=UPPER("å")', "Å"],
  ['=CONCAT(A2:A3,"-")', "01800114-"],
  ["=LEN(NA())", "#N/A"],
])("handles text: %s", (formula, expected) => {
  expect(sheet.value(formula)).toBe(expected);
});

it("spreads single-value functions over blocks", () => {
  expect(sheet.block('=TEXT({1;14},"0000")')).toEqual([["0001"], ["0014"]]);
  expect(sheet.block("=IFERROR({1,2}/{1,0},0)")).toEqual([[1, 0]]);
  expect(sheet.block('=COUNTIF(B2:B6,"Skåne")+{0;1}')).toEqual([[2], [3]]);
});

it("refuses a wrong number of parameters", () => {
  expect(sheet.value("=ROUND(1)")).toBe("#VALUE!");
});

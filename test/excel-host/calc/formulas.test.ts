import { aSheetWith } from "./aSheetWith";

const sheet = aSheetWith([
  [1, "text", true],
  [2.5, "", "#N/A"],
  [null, "Ärta", "12,5"],
]);

it.each([
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=10%", 0.1],
  ["=50%*4", 2],
  ['="a"&1&TRUE', "a1TRUE"],
  ['="a"="A"', true],
  ["=1<>2", true],
  ["=2>=2", true],
  ["=1<TRUE", true],
  ['=2<"1"', true],
  ["=1/0", "#DIV/0!"],
  ['="x"+1', "#VALUE!"],
  ['="2"+1', 3],
  ["=1=1=TRUE", true],
  ["= 1 + 1 ", 2],
  ["=#REF!", "#REF!"],
  ["=1e3", 1000],
  ['="say ""hej"""', 'say "hej"'],
])("calculates %s", (formula, expected) => {
  expect(sheet.value(formula)).toBe(expected);
});

it.each([
  ["=A1", 1],
  ["=$A$2*2", 5],
  ["=A3", 0],
  ["=A3+1", 1],
  ['=A3=""', true],
  ["=A3=0", true],
  ['=A3&"x"', "x"],
  ["=C2", "#N/A"],
  ["=Sheet1!B1", "text"],
  ["='Sheet1'!A2", 2.5],
  ["=Nowhere!A1", "#REF!"],
  ["=NoSuchName", "#NAME?"],
  ["=NOSUCH(1)", "#NAME?"],
  ["=1+", "#NAME?"],
  ["=SUM(1,2", "#NAME?"],
])("reads cells: %s", (formula, expected) => {
  expect(sheet.value(formula)).toBe(expected);
});

it("spreads operators over blocks", () => {
  expect(sheet.block("={1,2;3,4}*10")).toEqual([
    [10, 20],
    [30, 40],
  ]);
  expect(sheet.block("={1;2}+{10,20}")).toEqual([
    [11, 21],
    [12, 22],
  ]);
  expect(sheet.block("={1,2,3}+{1,2}")).toEqual([[2, 4, "#N/A"]]);
});

it("keeps a blank cell blank with IF over a span", () => {
  expect(sheet.block('=IF(A1:B3="","",A1:B3)')).toEqual([
    [1, "text"],
    [2.5, ""],
    ["", "Ärta"],
  ]);
});

it("calculates only the branch that counts", () => {
  expect(sheet.value("=IF(TRUE,1,NOSUCH())")).toBe(1);
  expect(sheet.value("=IF(FALSE,1)")).toBe(false);
  expect(sheet.value("=IF(C2,1,2)")).toBe("#N/A");
});

it("takes an implicit intersection with @", () => {
  const other = aSheetWith([
    [5, "=@$A$1:$A$2"],
    [6, "=@$A$1:$A$2"],
  ]);
  expect([other.at("B1"), other.at("B2")]).toEqual([5, 6]);
});

it("reads names for cells, values and formulas", () => {
  const { workbook } = sheet;
  workbook.names.push(
    { name: "Vikt", formula: "=0.35", scope: null, visible: true, comment: "" },
    { name: "Tal", formula: "=Sheet1!$A$1:$A$2", scope: null, visible: true, comment: "" },
  );
  workbook.emit({ kind: "names" });
  expect(sheet.value("=Vikt*100")).toBe(35);
  expect(sheet.value("=SUM(Tal)")).toBe(3.5);
});

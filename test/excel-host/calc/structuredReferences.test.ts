import { aWorkbook } from "../aWorkbook";
import { Calculated } from "./aSheetWith";

function municipalities(): Calculated {
  const workbook = aWorkbook()
    .sheet("Resultat")
    .sheet("Kommuner", {
      at: "B2",
      table: "Kommuner",
      text: [0],
      rows: [
        ["Kod", "Kommun", "Folkmängd", "Kapacitet [st]"],
        ["0180", "Stockholm", 100, 5],
        ["1280", "Malmö", 50, null],
      ],
    })
    .done();
  return new Calculated(workbook);
}

const sheet = municipalities();

it.each([
  ["=ROWS(Kommuner[#All])", 3],
  ["=ROWS(Kommuner)", 2],
  ["=ROWS(Kommuner[])", 2],
  ["=ROWS(Kommuner[#Data])", 2],
  ["=COLUMNS(Kommuner[#Headers])", 4],
  ["=SUM(Kommuner[Folkmängd])", 150],
  ["=SUM(kommuner[folkmängd])", 150],
  ["=SUM(Kommuner[Kapacitet '[st']])", 5],
  ["=COLUMNS(Kommuner[[#All],[Kod]:[Folkmängd]])", 3],
  ["=ROWS(Kommuner[[#All],[Kod]:[Folkmängd]])", 3],
  ["=ROWS(Kommuner[[#Headers],[#Data],[Kod]])", 3],
  ["=INDEX(Kommuner[[#Headers],[Kommun]],1)", "Kommun"],
  ["=Kommuner[[#Totals],[Folkmängd]]", "#REF!"],
  ["=SUM(Kommuner[Finns inte])", "#REF!"],
  ["=SUM(Kommuner[@Folkmängd])", "#VALUE!"],
])("resolves %s", (formula, expected) => {
  expect(sheet.value(formula)).toBe(expected);
});

it("fills the block of a span with blanks kept blank", () => {
  expect(sheet.block('=IF(Kommuner[[#All],[Folkmängd]:[Kapacitet \'[st\']]]="","",1)')).toEqual([
    [1, 1],
    [1, 1],
    [1, ""],
  ]);
  expect(sheet.block('=IF(Kommuner[#All]="","",Kommuner[#All])')).toEqual([
    ["Kod", "Kommun", "Folkmängd", "Kapacitet [st]"],
    ["0180", "Stockholm", 100, 5],
    ["1280", "Malmö", 50, ""],
  ]);
});

it("means the own row with @ and #This Row, also without the table's name", () => {
  const { workbook, calculator } = municipalities();
  const kommuner = workbook.sheet("Kommuner")!;
  const table = workbook.table("Kommuner")!;
  table.resize({ ...table.area, columns: 6 });
  kommuner.enter({ row: 2, column: 5, rows: 1, columns: 2 }, [
    ["=[@Folkmängd]*2", "=Kommuner[[#This Row],[Folkmängd]]+1"],
  ]);
  calculator.recalculate();
  expect([kommuner.valueAt(2, 5), kommuner.valueAt(2, 6)]).toEqual([200, 101]);
});

it("follows a table that grows, gets totals and is renamed", () => {
  const grown = municipalities();
  grown.enter("A1", "=SUM(Kommuner[Folkmängd])");
  grown.workbook.userEdit("Kommuner!B5:E5", [["2584", "Kiruna", 22, 1]]);
  expect(grown.at("A1")).toBe(172);
  grown.workbook.table("Kommuner")!.name = "Tabell";
  grown.calculator.recalculate();
  expect(grown.sheet.cellAt(0, 0)?.formula).toBe("=SUM(Tabell[Folkmängd])");
  expect(grown.at("A1")).toBe(172);
});

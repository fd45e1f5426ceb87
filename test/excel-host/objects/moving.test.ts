import { aStartedExcel, refusal } from "./aStartedExcel";

const excel = aStartedExcel();
const values = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values,formulas");
    await context.sync();
    return range;
  });

beforeEach(() =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tom");
    sheet.getRange("A1:B4").values = [
      ["a", 1],
      ["b", 2],
      ["c", 3],
      ["d", 4],
    ];
    sheet.getRange("D1:D3").formulas = [["=SUM(B1:B4)"], ["=$B$3"], ["=Kommuner!C2"]];
    context.workbook.names.add("Tal", sheet.getRange("B1:B4"));
    await context.sync();
  }),
);

it("inserts and deletes rows, with the references to them", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tom");
    sheet.getRange("3:4").insert("Down");
    const grown = sheet.getRange("D1:D2").load("formulas,values");
    const name = context.workbook.names.getItem("Tal").load("formula");
    await context.sync();
    expect(grown.formulas).toEqual([["=SUM(B1:B6)"], ["=$B$5"]]);
    expect(grown.values).toEqual([[10], [3]]);
    expect(name.formula).toBe("=Tom!$B$1:$B$6");
    sheet.getRange("5:5").delete("Up");
    const shrunk = sheet.getRange("D1:D2").load("formulas,values");
    await context.sync();
    expect(shrunk.formulas).toEqual([["=SUM(B1:B5)"], ["=#REF!"]]);
    expect(shrunk.values).toEqual([[7], ["#REF!"]]);
  }));

it("inserts and deletes columns, also as seen from other sheets", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kommuner").getRange("A:A").insert("Right");
    context.workbook.worksheets.getItem("Tom").getRange("A:A").delete("Left");
    await context.sync();
  });
  expect((await values("Tom", "C1:C3")).formulas).toEqual([["=SUM(A1:A4)"], ["=$A$3"], ["=Kommuner!D2"]]);
  expect(excel().host.workbook.table("Kommuner")!.area).toEqual({ row: 0, column: 1, rows: 4, columns: 3 });
});

it("moves only the cells of a block", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tom").getRange("A2:A2").insert("Down");
    await context.sync();
  });
  expect((await values("Tom", "A1:B5")).values).toEqual([
    ["a", 1],
    ["", 2],
    ["b", 3],
    ["c", 4],
    ["d", ""],
  ]);
});

it("does not tear a table apart", async () => {
  const error = await refusal(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kommuner").getRange("A2:A2").insert("Down");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

it("clears contents, formats or both", () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tom").getRange("A1:B1");
    range.format.fill.color = "#FFEE00";
    range.clear("Contents");
    range.load("values,format/fill/color");
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[["", ""]], "#FFEE00"]);
    range.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  }));

it("clears and copies cells that are formatted as text", () =>
  Excel.run(async (context) => {
    const kommuner = context.workbook.worksheets.getItem("Kommuner");
    kommuner.getRange("H2").copyFrom("A2");
    kommuner.getRange("A3").clear("Contents");
    const range = kommuner.getRange("A2:H3").load("values,valueTypes");
    await context.sync();
    expect([range.values[0]![7], range.values[1]![0], range.valueTypes[1]![0]]).toEqual([
      "0180",
      "",
      "Empty",
    ]);
  }));

it("copies values, formulas and formats", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tom");
    sheet.getRange("E1").formulas = [["=B1*10"]];
    sheet.getRange("E1").format.fill.color = "#00FF00";
    sheet.getRange("E2:E4").copyFrom("E1");
    sheet.getRange("F1:F4").copyFrom(sheet.getRange("E1:E4"), "Values");
    const range = sheet.getRange("E2:F4").load("values,formulas");
    const format = sheet.getRange("E4").load("format/fill/color");
    await context.sync();
    expect(range.formulas).toEqual([
      ["=B2*10", 20],
      ["=B3*10", 30],
      ["=B4*10", 40],
    ]);
    expect(format.format.fill.color).toBe("#00FF00");
  }));

it("sorts ranges and tables", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tom");
    sheet.getRange("A1:B4").sort.apply([{ key: 1, ascending: false }]);
    const range = sheet.getRange("A1:A4").load("values");
    const table = context.workbook.tables.getItem("Kommuner");
    table.sort.apply([{ key: 2, ascending: true }]);
    const body = table.columns.getItem("Kommun").getDataBodyRange().load("values");
    await context.sync();
    expect(range.values).toEqual([["d"], ["c"], ["b"], ["a"]]);
    expect(body.values).toEqual([["Kiruna"], ["Malmö"], ["Stockholm"]]);
  }));

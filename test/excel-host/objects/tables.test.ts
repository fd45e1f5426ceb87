import { aStartedExcel, refusal } from "./aStartedExcel";

const excel = aStartedExcel();
const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("Kommuner");

it("are made from a range, with headers that are there or made up", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tom");
    sheet.getRange("A1:B2").values = [
      ["Namn", "Namn"],
      ["x", 1],
    ];
    const made = sheet.tables.add("A1:B2", true);
    made.name = "Nyckel";
    made.style = "TableStyleLight9";
    made.load("name,style,showTotals,id");
    const header = made.getHeaderRowRange().load("values");
    sheet.getRange("E1:F1").values = [[5, 6]];
    const bare = sheet.tables.add("E1:F1", false).getRange().load("values,address");
    await context.sync();
    expect(made).toMatchObject({ name: "Nyckel", style: "TableStyleLight9", showTotals: false });
    expect(header.values).toEqual([["Namn", "Namn2"]]);
    expect([bare.address, bare.values]).toEqual([
      "Tom!E1:F2",
      [
        ["Column1", "Column2"],
        [5, 6],
      ],
    ]);
  }));

it("list rows and columns, and grow by rows.add", () =>
  Excel.run(async (context) => {
    const found = table(context);
    found.rows.load("items/values,count");
    found.columns.load("items/name,items/index");
    await context.sync();
    expect(found.columns.items.map((column) => column.name)).toEqual(["Kod", "Kommun", "Folkmängd"]);
    expect(found.rows.items[1]!.values).toEqual([["1280", "Malmö", 357377]]);
    found.rows.add(undefined, [["1281", "Lund", 128384]]);
    found.rows.add(0, [["0114", "Upplands Väsby", 48820]]);
    const body = found.getDataBodyRange().load("values,address");
    found.rows.load("count");
    await context.sync();
    expect([found.rows.count, body.address]).toEqual([5, "Kommuner!A2:C6"]);
    expect(body.values.map((row) => row[1])).toEqual([
      "Upplands Väsby",
      "Stockholm",
      "Malmö",
      "Kiruna",
      "Lund",
    ]);
  }));

it("lose rows and columns", () =>
  Excel.run(async (context) => {
    const found = table(context);
    found.rows.getItemAt(1).delete();
    found.columns.getItem("Kommun").delete();
    const whole = found.getRange().load("values,address");
    await context.sync();
    expect([whole.address, whole.values]).toEqual([
      "Kommuner!A1:B3",
      [
        ["Kod", "Folkmängd"],
        ["0180", 984748],
        ["2584", 22423],
      ],
    ]);
  }));

it("take new columns, with or without values", () =>
  Excel.run(async (context) => {
    const found = table(context);
    found.columns.add(undefined, [["Län"], ["AB"], ["M"], ["BD"]]);
    found.columns.add(1, undefined, "Typ");
    const whole = found.getRange().load("values");
    await context.sync();
    expect(whole.values[0]).toEqual(["Kod", "Typ", "Kommun", "Folkmängd", "Län"]);
    expect(whole.values[1]).toEqual(["0180", "", "Stockholm", 984748, "AB"]);
  }));

it("show a totals row", () =>
  Excel.run(async (context) => {
    const found = table(context);
    found.showTotals = true;
    found.getTotalRowRange().getCell(0, 2).formulas = [["=SUM(Kommuner[Folkmängd])"]];
    const totals = found.getTotalRowRange().load("values,address");
    const body = found.getDataBodyRange().load("address");
    const whole = found.getRange().load("address");
    await context.sync();
    expect(totals.values).toEqual([["Total", "", 1364548]]);
    expect([totals.address, body.address, whole.address]).toEqual([
      "Kommuner!A5:C5",
      "Kommuner!A2:C4",
      "Kommuner!A1:C5",
    ]);
    found.showTotals = false;
    const after = found.getRange().load("address");
    await context.sync();
    expect(after.address).toBe("Kommuner!A1:C4");
  }));

it("are resized, renamed, turned into ranges and deleted", async () => {
  await Excel.run(async (context) => {
    const found = table(context);
    found.resize("A1:D3");
    found.name = "Tabell1x";
    const header = found.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["Kod", "Kommun", "Folkmängd", "Column4"]]);
    const range = found.convertToRange().load("address");
    context.workbook.tables.load("count");
    await context.sync();
    expect([range.address, context.workbook.tables.count]).toEqual(["Kommuner!A1:D3", 0]);
  });
  expect(excel().host.workbook.sheet("Kommuner")!.valueAt(1, 1)).toBe("Stockholm");
});

it("are found by range, and a missing one is a null object", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kommuner");
    const touching = sheet.getRange("C4:F9").getTables(false).load("items/name");
    const inside = sheet.getRange("C4:F9").getTables(true).load("items/name");
    const missing = context.workbook.tables.getItemOrNullObject("Finns inte");
    await context.sync();
    expect(touching.items.map((one) => one.name)).toEqual(["Kommuner"]);
    expect(inside.items).toEqual([]);
    expect(missing.isNullObject).toBe(true);
  }));

it.each<[string, (context: Excel.RequestContext) => void, string]>([
  ["an overlap", (context) => context.workbook.tables.add("Kommuner!B2:D9", true), "InvalidArgument"],
  ["a name that is none", (context) => (table(context).name = "två ord"), "InvalidArgument"],
  ["a name like an address", (context) => (table(context).name = "A1"), "InvalidArgument"],
  ["a missing column", (context) => table(context).columns.getItem("Nej").load("name"), "ItemNotFound"],
  ["no totals row", (context) => table(context).getTotalRowRange().load("values"), "ItemNotFound"],
  ["rows of a wrong length", (context) => table(context).rows.add(undefined, [["1"]]), "ok"],
])("refuse %s", async (_, act, code) => {
  const run = Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
  if (code === "ok") await expect(run).resolves.toBeUndefined();
  else expect((await refusal(run)).code).toBe(code);
});

import { aWorkbook, startExcel, type StartedExcel } from ".";

const workbook = () =>
  aWorkbook()
    .sheet("Kommuner", {
      table: "Kommuner",
      text: [0],
      rows: [
        ["Kod", "Kommun", "Folkmängd"],
        ["0180", "Stockholm", 984748],
        ["1280", "Malmö", 357377],
        ["2584", "Kiruna", 22423],
      ],
    })
    .done();

let excel: StartedExcel;
beforeAll(async () => {
  excel = await startExcel({ uiLocale: "sv-SE", workbook: workbook() });
});

it("says that it is Excel on the web, in the language that was asked for", async () => {
  const where = await excel.Office.onReady();
  expect(where).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(excel.Office.context.displayLanguage).toBe("sv-SE");
});

it("reads and writes cells, tables and formulas through the real client", async () => {
  const { Excel } = excel;
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Kommuner");
    const body = table.getDataBodyRange().load("values,address,text");
    const out = context.workbook.worksheets.add("Resultat").getRange("A1:B2");
    out.formulas = [
      ["=SUM(Kommuner[Folkmängd])", "=A1/2"],
      ["text", 5],
    ];
    out.load("values,formulas");
    await context.sync();
    expect(body.address).toBe("Kommuner!A2:C4");
    expect(body.values[0]).toEqual(["0180", "Stockholm", 984748]);
    expect(out.values).toEqual([
      [1364548, 682274],
      ["text", 5],
    ]);
  });
  expect(excel.host.internalFaults).toEqual([]);
});

it("opens another workbook in the same window", async () => {
  await excel.reset(aWorkbook().sheet("Tom").done());
  await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Tom"]);
  });
  expect(excel.host.counters.syncs).toBeGreaterThan(0);
});

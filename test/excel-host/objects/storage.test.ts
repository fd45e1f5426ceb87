import { aStartedExcel, refusal } from "./aStartedExcel";

const excel = aStartedExcel();
const NAMESPACE = "urn:fordela:scenario";

it("saves document settings and reads them back", async () => {
  const { settings } = Office.context.document;
  settings.set("scenario", { weights: [0.4, 0.3], name: "Åtgärd" });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect(excel().host.workbook.documentSettings["scenario"]).toContain("Åtgärd");
  settings.set("scenario", "changed only here");
  await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
  expect(settings.get("scenario")).toEqual({ weights: [0.4, 0.3], name: "Åtgärd" });
});

it("starts each workbook with its own document settings", () => {
  expect(Office.context.document.settings.get("scenario")).toBeNull();
});

it("keeps workbook.settings", () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("NeedsReview", { a: 1 });
    settings.add("NeedsReview", { a: 2 });
    const found = settings.getItemOrNullObject("NeedsReview").load("value");
    const missing = settings.getItemOrNullObject("Nothing");
    const count = settings.getCount();
    await context.sync();
    expect([found.value, missing.isNullObject, count.value]).toEqual([{ a: 2 }, true, 1]);
  }));

it("keeps custom XML parts by namespace and id", () =>
  Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const added = parts.add(`<scenario xmlns="${NAMESPACE}"><v>1</v></scenario>`).load("id,namespaceUri");
    parts.add('<other xmlns="urn:other"/>');
    const mine = parts.getByNamespace(NAMESPACE);
    const only = mine.getOnlyItemOrNullObject().load("id");
    const none = parts.getByNamespace("urn:nothing").getOnlyItemOrNullObject();
    const xml = only.getXml();
    await context.sync();
    expect([only.id, added.namespaceUri, none.isNullObject]).toEqual([added.id, NAMESPACE, true]);
    expect(xml.value).toBe(`<scenario xmlns="${NAMESPACE}"><v>1</v></scenario>`);
    only.setXml(`<scenario xmlns="${NAMESPACE}"><v>2</v></scenario>`);
    const again = parts.getItem(added.id).getXml();
    await context.sync();
    expect(again.value).toContain("<v>2</v>");
    only.delete();
    const count = mine.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

it.each(["no xml", "<a><b></a>", "<a/><b/>", ""])("refuses %s as an XML part", async (xml) => {
  const error = await refusal(
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

it("keeps names for ranges, values and sheets", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kommuner");
    const { names } = context.workbook;
    names.add("TotalFolkmängd", sheet.getRange("C2:C4"), "all of it");
    names.add("Vikt", "=0.35");
    sheet.names.add("Lokalt", sheet.getRange("A1"));
    const range = names.getItem("TotalFolkmängd").load("name,type,value,formula,comment,scope");
    const cells = range.getRange().load("address");
    const weight = names.getItem("Vikt").load("type,value");
    const noCells = names.getItem("Vikt").getRangeOrNullObject();
    const missing = names.getItemOrNullObject("X_Y");
    const local = names.getItemOrNullObject("Lokalt");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      type: "Range",
      value: "Kommuner!$C$2:$C$4",
      formula: "=Kommuner!$C$2:$C$4",
      comment: "all of it",
      scope: "Workbook",
    });
    expect([cells.address, weight.type, weight.value]).toEqual(["Kommuner!C2:C4", "Double", 0.35]);
    expect([noCells.isNullObject, missing.isNullObject, local.isNullObject]).toEqual([true, true, true]);
    names.getItem("Vikt").delete();
    const count = names.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  }));

it("keeps what classes without behaviour are given, such as charts", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kommuner");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    chart.title.text = "Fördelningsnyckel";
    chart.setPosition("M2", "T20");
    sheet.charts.load("items/name,items/title/text");
    await context.sync();
    expect(sheet.charts.items[0]!.title.text).toBe("Fördelningsnyckel");
    expect(excel().host.context.recorded[0]?.member).toBe("Chart.SetPosition");
  }));

it("knows the culture of the workbook", () =>
  Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,calculationMode");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    expect([application.decimalSeparator, application.cultureInfo.name]).toEqual([",", "sv-SE"]);
    expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe("\u00a0");
  }));

it("suspends calculation until the next sync, and calculates on demand", () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Tom").getRange("A1");
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    cell.formulas = [["=1+1"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[0]]);
    context.application.calculate("Full");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  }));

import { aWorkbook } from "../aWorkbook";
import type { Sheet } from "../model";
import { aStartedExcel, refusal } from "./aStartedExcel";

const population = (rows: unknown) => (rows as unknown[][]).map(([value]) => [Number(value) / 1000]);
const refuse = (): never => {
  throw Object.assign(new Error("F203 1 row: population is missing"), { code: "#VALUE!" });
};
const excel = aStartedExcel({
  functions: {
    "FORDELA.THOUSANDS": { call: population, takesErrors: false },
    "FORDELA.REFUSE": { call: refuse, takesErrors: false },
  },
});

it("loads whole collections and prints them as JSON", () =>
  Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load();
    context.workbook.load("name,readOnly");
    await context.sync();
    expect(tables.items).toHaveLength(1);
    expect(tables.toJSON().items?.[0]).toMatchObject({
      name: "Kommuner",
      showHeaders: true,
      showTotals: false,
    });
    expect([context.workbook.name, context.workbook.readOnly]).toEqual(["Book1.xlsx", false]);
  }));

it("takes sheets from a file through the importer that is set, and refuses without one", async () => {
  const { workbook } = excel().host;
  const insert = () =>
    Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64("UEsDBA==", { positionType: "End" });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(ids.value[0]!).load("name");
      await context.sync();
      return sheet.name;
    });
  expect((await refusal(insert())).code).toBe("NotImplemented");
  workbook.importFile = (base64): Sheet[] => {
    const sheet = workbook.addSheet("Import");
    sheet.enter({ row: 0, column: 0, rows: 1, columns: 1 }, base64.length);
    return [sheet];
  };
  expect(await insert()).toBe("Import");
});

it("calculates the add-in's functions, spills them and follows a person's edit", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tom");
    sheet.getRange("A1").formulas = [["=FORDELA.THOUSANDS(Kommuner[Folkmängd])"]];
    const block = sheet.getRange("A1:A3").load("values");
    await context.sync();
    expect(block.values).toEqual([[984.748], [357.377], [22.423]]);
    excel().host.workbook.userEdit("Kommuner!C4", 22000);
    block.load("values");
    await context.sync();
    expect(block.values[2]).toEqual([22]);
  }));

it("shows a function's refusal as an error whose text the test can see", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Tom").getRange("A1");
    cell.formulas = [["=FORDELA.REFUSE()"]];
    cell.load("values,valueTypes");
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[["#VALUE!"]], [["Error"]]]);
  });
  const value = excel().host.workbook.sheet("Tom")!.valueAt(0, 0);
  expect(value).toMatchObject({ code: "#VALUE!", detail: "F203 1 row: population is missing" });
});

it("reads, writes and highlights 357 rows of 25 columns in few exchanges", async () => {
  const rows = Array.from({ length: 358 }, (_, i) =>
    Array.from({ length: 25 }, (__, j) => (i ? i * j : `Column ${j + 1}`)),
  );
  await excel().reset(aWorkbook().sheet("Kommuner", { rows, table: "Kommuner" }).done());
  await Excel.run(async (context) => {
    const table = context.workbook.tables
      .getItem("Kommuner")
      .getRange()
      .load("values,valueTypes,numberFormat");
    await context.sync();
    const result = context.workbook.worksheets.add("Resultat").getRange("A1:Y358");
    result.values = table.values;
    context.workbook.tables
      .getItem("Kommuner")
      .getDataBodyRange()
      .conditionalFormats.add("Custom").custom.rule.formula = "=$A2>5";
    await context.sync();
  });
  const { workbook, counters } = excel().host;
  expect(workbook.sheet("Resultat")!.valueAt(357, 24)).toBe(357 * 24);
  expect(counters.syncs).toBeLessThanOrEqual(4);
});

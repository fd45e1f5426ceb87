import { defaultScenario, runScenario } from "../../src/scenario";
import { createExcelWorkbook } from "../../src/excel";
import { readTable } from "../../src/tables";
import { resultBlock } from "../../src/workbook";
import type { WorkbookPort, WriteRequest } from "../../src/workbook";
import { aWorkbook, startExcel } from "../excel-host";
import type { StartedExcel } from "../excel-host";

const rows = [
  ["Kod", "Kommun", "Folkmängd", "Eget boende", "Anläggningsboende"],
  ["0114", "Upplands Väsby", 49262, 10, 20],
  ["0115", "Vallentuna", 34851, 5, ""],
  ["0117", "Österåker", 49138, 0, 0],
];
rows[2]![4] = 7;

const book = () =>
  aWorkbook()
    .sheet("Underlag", { rows, table: "Kommuner", text: [0], at: "A4" })
    .done();

let excel: StartedExcel;
let port: WorkbookPort;

beforeAll(async () => {
  excel = await startExcel({ uiLocale: "sv-SE", workbook: book() });
});

beforeEach(async () => {
  await excel.reset(book());
  port = createExcelWorkbook();
});

async function request(as: "formulas" | "values" = "values"): Promise<WriteRequest> {
  const [table] = await port.findTables();
  if (!table) throw new Error("no table found");
  const scenario = { ...defaultScenario(1500), language: "sv" as const };
  const read = readTable(table.values, table.origin);
  if (!read.ok) throw new Error("unreadable");
  const run = runScenario(read.value, undefined, scenario);
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  const definition = {
    criteria: [{ name: "Folkmängd", column: "Folkmängd", transform: "share", weight: 1 } as const],
  };
  return {
    table,
    named: { name: "Huvudscenario", definition, scenario },
    language: "sv",
    as,
    result: resultBlock(run.value),
    replace: false,
  };
}

const sheet = (name: string) => excel.host.workbook.sheet(name);

test("the municipal table is found with its place and its blanks", async () => {
  const [table] = await port.findTables();
  expect(table).toMatchObject({ tableName: "Kommuner", sheet: "Underlag", address: "A4:E7" });
  expect(table?.values[1]?.[0]).toBe("0114");
});

test("writing values puts result, key and scenario into the workbook and highlights the table", async () => {
  const outcome = await port.writeAndHighlight(await request());
  expect(outcome).toMatchObject({ kind: "written", sheet: "Fördelning", address: "A4:N7" });
  const placed = [4, 5, 6].map((row) => Number(sheet("Fördelning")?.valueAt(row, 9)));
  expect(placed.reduce((sum, each) => sum + each, 0)).toBe(1500);
  expect(sheet("Inställningar")?.valueAt(3, 0)).toBe("att fördela");
  expect(sheet("Underlag")?.conditionalFormats).toHaveLength(5);
});

test("reading, writing and highlighting take at most six exchanges", async () => {
  const sync = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, "sync");
  const before = excel.host.counters.syncs;
  await port.writeAndHighlight(await request());
  expect(sync.mock.calls.length).toBeGreaterThan(0);
  expect(sync.mock.calls.length).toBeLessThanOrEqual(6);
  // The client adds one of its own after each Excel.run, to let go of its references.
  expect(excel.host.counters.syncs - before).toBeLessThanOrEqual(7);
  sync.mockRestore();
});

test("undo takes back sheets, tables and highlights, and nothing of the user's", async () => {
  await port.writeAndHighlight(await request());
  expect(await port.undo()).toEqual({ undone: true, left: [] });
  expect(sheet("Fördelning")).toBeUndefined();
  expect(sheet("Underlag")?.conditionalFormats).toHaveLength(0);
  expect(sheet("Underlag")?.valueAt(4, 0)).toBe("0114");
});

test("writing twice leaves one set of highlights, and clearing leaves none", async () => {
  await port.writeAndHighlight(await request());
  await port.writeAndHighlight(await request());
  expect(sheet("Underlag")?.conditionalFormats).toHaveLength(5);
  await port.clearHighlights();
  expect(sheet("Underlag")?.conditionalFormats).toHaveLength(0);
});

test("a cell that the user changed on our sheet is left by undo and named", async () => {
  await port.writeAndHighlight(await request());
  excel.host.workbook.userEdit("Fördelning!A1", "min rubrik");
  expect(await port.undo()).toEqual({ undone: true, left: ["Fördelning!A1"] });
  expect(sheet("Fördelning")?.valueAt(0, 0)).toBe("min rubrik");
});

test("cells of the user's in the way are named and nothing is written", async () => {
  await excel.reset(
    aWorkbook()
      .sheet("Underlag", { rows, table: "Kommuner", text: [0], at: "A4" })
      .sheet("Fördelning", { rows: [["mitt eget"]], at: "B2" })
      .done(),
  );
  port = createExcelWorkbook();
  const outcome = await port.writeAndHighlight(await request());
  expect(outcome).toEqual({ kind: "occupied", sheet: "Fördelning", cells: ["B2"] });
  expect(sheet("Inställningar")).toBeUndefined();
});

test.each([8, 15, 40])("a failure at action %i leaves the workbook as it was", async (action) => {
  const asked = await request();
  excel.host.faults.failAt = { action, code: "GeneralException" };
  const outcome = await port.writeAndHighlight(asked);
  excel.host.faults.failAt = null;
  if (outcome.kind === "written") throw new Error("the fault did not strike");
  expect(sheet("Fördelning")).toBeUndefined();
  expect(sheet("Inställningar")).toBeUndefined();
  expect(sheet("Underlag")?.conditionalFormats).toHaveLength(0);
});

test("scenarios are kept in one custom XML part and read back as they were", async () => {
  const { named } = await request();
  const stored = { version: 2, active: "A & <B>", scenarios: [{ ...named, name: "A & <B>" }] } as const;
  await port.saveScenarios(stored);
  await port.saveScenarios(stored);
  expect(await port.readScenarios()).toEqual(stored);
});

test("a cell being edited is waited for, and other faults come back by name", async () => {
  const asked = await request();
  excel.host.faults.failNext(5102);
  expect(await port.writeAndHighlight(asked)).toMatchObject({ kind: "failed", reason: "busy" });
});

import { createExcelWorkbook } from "../../src/excel";
import { cultureOf, formatText } from "../excel-host/model";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, aNamedScenario, aRequest, written } from "./anExcelWorkbook";
import { pictureOf } from "./pictureOf";

const excel = anExcelWorkbook();

it("writes a live formula whose answer is what the pane computed, in a workbook with semicolons", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook());
  const { request } = await written();
  const sheet = workbook.sheet("Fördelning")!;
  expect(sheet.cellAt(3, 0)?.formula).toBe(
    '=FORDELA.ALLOCATE(IF(Kommuner[[#All],[Kod]:[Eget boende (EBO)]]="","",Kommuner[[#All],[Kod]:[Eget boende (EBO)]]),IF(Nyckel[#All]="","",Nyckel[#All]),IF(Scenario[#All]="","",Scenario[#All]))',
  );
  const shown = request.result.map((row, at) => row.map((_, column) => sheet.valueAt(3 + at, column)));
  expect(shown).toEqual(request.result);
  expect(shown.slice(1).reduce((sum, row) => sum + Number(row[9]), 0)).toBe(1500);
  expect(sheet.frozen).toEqual({ rows: 4, columns: 0 });
});

it.each([
  ["whole where all is whole", 1, /^\d{1,3}(\u00a0\d{3})*$/],
  ["with decimals where what is credited has them", 0.5, /^\d{1,3}(\u00a0\d{3})*,\d\d$/],
])("prints figures with thousands apart, %s", async (_, ownHousing, looks) => {
  const workbook = await excel().reset(aMunicipalWorkbook());
  const [table] = await createExcelWorkbook().findTables();
  const plain = aNamedScenario(150_000);
  const { credits } = plain.scenario;
  const named = { ...plain, scenario: { ...plain.scenario, credits: { ...credits, ownHousing } } };
  const port = createExcelWorkbook();
  await port.findTables();
  expect(await port.writeAndHighlight(aRequest(table!, { named }))).toMatchObject({ kind: "written" });
  const sheet = workbook.sheet("Fördelning")!;
  const swedish = cultureOf("sv-SE");
  const column = (at: number): string[] =>
    Array.from({ length: 290 }, (_each, row) =>
      formatText(sheet.valueAt(4 + row, at), sheet.numberFormatAt(4 + row, at), swedish),
    );
  expect(column(9)).toContainEqual(expect.stringMatching(/^\d{1,3}\u00a0\d{3}$/));
  for (const each of column(6)) expect(each).toMatch(looks);
});

/** Every sync of a read and a write: those that Excel.run adds at its end, and what reaches Excel besides. */
async function counted(work: () => Promise<unknown>): Promise<{ syncs: number; exchanges: number }> {
  const sync = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, "sync");
  const before = excel().host.counters.syncs;
  await work();
  await new Promise((resolve) => setTimeout(resolve, 20)); // Excel.run lets go of ranges after it has ended
  const counts = { syncs: sync.mock.calls.length, exchanges: excel().host.counters.syncs - before };
  sync.mockRestore();
  return counts;
}

it.each([
  ["the first time", 290],
  ["the first time", 2900],
  ["again", 290],
  ["again", 2900],
] as const)(
  "reads, writes and highlights %s in six syncs at %i rows",
  async (when, rows) => {
    await excel().reset(aMunicipalWorkbook({ totals: rows - 290 }));
    const port = createExcelWorkbook();
    const write = async (total: number): Promise<void> => {
      const [table] = await port.findTables();
      const { result, ...request } = aRequest(table!, { named: aNamedScenario(total) });
      // There are not that many municipalities: the rows are written several times over.
      const all = Array.from({ length: rows / 290 }, () => result.slice(1)).flat();
      const whole = { ...request, result: [result[0]!, ...all] };
      expect(table!.values).toHaveLength(1 + rows);
      expect(await port.writeAndHighlight(whole)).toMatchObject({ kind: "written" });
    };
    if (when === "again") await write(3000);
    expect(await counted(() => write(20))).toEqual({ syncs: 6, exchanges: 5 });
  },
  30_000,
);

it("a second write in a workbook that someone has changed meanwhile looks again, and still restores all", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const first = createExcelWorkbook();
  const [table] = await first.findTables();
  const other = createExcelWorkbook();
  await other.findTables();
  await other.writeAndHighlight(aRequest(table!));
  // The note is left out: highlights that were put back bear new ids.
  const seen = (): unknown => ({ ...(pictureOf(workbook) as object), settings: [] });
  const before = seen();
  expect(await first.writeAndHighlight(aRequest(table!, { named: aNamedScenario(7) }))).toMatchObject({
    kind: "written",
  });
  expect(seen()).not.toEqual(before);
  await first.undo();
  expect(seen()).toEqual(before);
});

it("writes values where values are asked for", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { request } = await written({ as: "values" });
  const sheet = workbook.sheet("Fördelning")!;
  expect(sheet.cellAt(3, 0)?.formula).toBeUndefined();
  expect(request.result.map((row, at) => row.map((_, column) => sheet.valueAt(3 + at, column)))).toEqual(
    request.result,
  );
  expect(sheet.valueAt(4, 0)).toBe("0114");
});

it("keeps key and scenario as tables in the workbook's language, and finds them there the next time", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  await written();
  const tables = () => workbook.tables.map((table) => [table.name, table.sheet.name, table.area.rows]);
  const before = tables();
  expect(before).toContainEqual(["Nyckel", "Inställningar", 2]);
  const sheet = workbook.sheet("Inställningar")!;
  expect([sheet.valueAt(3, 0), sheet.valueAt(3, 1)]).toEqual(["att fördela", 1500]);
  const wider = aNamedScenario(40).definition.criteria.flatMap((each) => [each, { ...each, name: "=1+1" }]);
  await written({ named: { ...aNamedScenario(40), definition: { criteria: wider } } });
  expect(tables()).toContainEqual(["Nyckel", "Inställningar", 3]);
  expect(sheet.cellAt(4, 3)).toMatchObject({ value: "=1+1" });
  expect(sheet.cellAt(4, 3)?.formula).toBeUndefined();
  expect(workbook.tables).toHaveLength(before.length);
});

it("gives its tables another name where the user has one of that name", async () => {
  const workbook = aMunicipalWorkbook({ count: 12 });
  const notes = workbook.sheet("Anteckningar")!;
  workbook.addTable(notes, { row: 0, column: 0, rows: 2, columns: 2 }, "Scenario");
  await excel().reset(workbook);
  await written();
  expect(workbook.table("Scenario_2")?.sheet.name).toBe("Inställningar");
  expect(workbook.sheet("Fördelning")!.cellAt(3, 0)?.formula).toContain("Scenario_2[#All]");
  expect(workbook.sheet("Fördelning")!.valueAt(4, 0)).toBe("0114");
});

it("names the user's cells in the way and writes nothing; asked to, it replaces them", async () => {
  const workbook = aMunicipalWorkbook({ count: 12 });
  const own = workbook.addSheet("Fördelning");
  workbook.userEdit("Fördelning!B6", "mitt");
  workbook.userEdit("Fördelning!AA900", "långt borta");
  await excel().reset(workbook);
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  const request = aRequest(table!);
  expect(await port.writeAndHighlight(request)).toEqual({
    kind: "occupied",
    sheet: "Fördelning",
    cells: ["B6"],
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Underlag", "Anteckningar", "Fördelning"]);
  expect(await port.writeAndHighlight({ ...request, replace: true })).toMatchObject({ kind: "written" });
  expect(own.valueAt(5, 1)).toBe(request.result[2]![1]);
  expect(own.valueAt(899, 26)).toBe("långt borta");
});

it("asks before it writes over what someone changed in its own tables", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await written();
  workbook.userEdit("Inställningar!B4", 900);
  expect(await port.writeAndHighlight(request)).toMatchObject({ kind: "occupied", cells: ["B4"] });
  workbook.userEdit("Inställningar!B4", 1500);
  workbook.userEdit("Fördelning!C9", "i vägen");
  expect(await port.writeAndHighlight(request)).toMatchObject({ kind: "occupied", cells: ["C9"] });
});

it("says which sheet is protected and writes nothing", async () => {
  const workbook = aMunicipalWorkbook({ count: 12 });
  workbook.sheet("Underlag")!.protection = { options: {}, password: "" };
  await excel().reset(workbook);
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  expect(await port.writeAndHighlight(aRequest(table!))).toEqual({
    kind: "failed",
    reason: "protected",
    detail: "Underlag",
  });
  expect(workbook.sheets).toHaveLength(2);
});

it("refers to a headed range by its cells", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12, table: false }));
  await written();
  expect(workbook.sheet("Fördelning")!.cellAt(3, 0)?.formula).toBe(
    '=FORDELA.ALLOCATE(IF(\'Underlag\'!$A$4:$D$16="","",\'Underlag\'!$A$4:$D$16),IF(Nyckel[#All]="","",Nyckel[#All]),IF(Scenario[#All]="","",Scenario[#All]))',
  );
  expect(workbook.sheet("Fördelning")!.valueAt(4, 0)).toBe("0114");
});

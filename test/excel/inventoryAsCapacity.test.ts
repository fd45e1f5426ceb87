import type { Language } from "../../src/base";
import { createExcelWorkbook } from "../../src/excel";
import { readInventory } from "../../src/procurement";
import { defaultScenario, runScenario } from "../../src/scenario";
import { readTable } from "../../src/tables";
import { capacityRequest } from "../../src/taskpane/directions/capacityRequest";
import { municipalTableOf } from "../../src/workbook";
import type { FoundTable, NamedScenario, WorkbookPort } from "../../src/workbook";
import { aWorkbook } from "../excel-host";
import type { Workbook } from "../excel-host";
import { sodermanland } from "../procurement/sodermanland";
import { sodermanlandPlaces } from "../procurement/sodermanlandPlaces";
import { anExcelWorkbook, aNamedScenario, aRequest } from "./anExcelWorkbook";
import { pictureOf } from "./pictureOf";

const excel = anExcelWorkbook();
const named: NamedScenario = { ...aNamedScenario(), scenario: { ...defaultScenario(1000), language: "sv" } };

/** Södermanland: the figures stand for the population; half of what Flen and Katrineholm count is usable. Gnesta may have a capacity already. */
function aCounty(more: readonly string[] = [], gnesta: string | number = ""): Workbook {
  return aWorkbook()
    .sheet("Underlag", {
      at: "A1",
      rows: [
        ["Kod", "Kommun", "Folkmängd", ...more],
        ...sodermanland.map(([code, name, figure]) => [
          code,
          name,
          figure,
          ...more.map(() => (code === "0461" ? gnesta : "")),
        ]),
      ],
      table: "Kommuner",
      text: [0],
    })
    .sheet("Inventering", {
      at: "A1",
      rows: [
        ["Kod", "Kommun", "Inventerade platser", "Användbar andel"],
        ...sodermanland.map(([code, name, , places]) => [code, name, places, places > 700 ? 0.5 : 1]),
      ],
      table: "Inventerat",
      text: [0],
    })
    .done();
}

async function tableNamed(port: WorkbookPort, name: string): Promise<FoundTable> {
  const found = (await port.findTables()).find(({ tableName }) => tableName === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

/** What one press asks of the workbook. */
async function pressed(port: WorkbookPort, replace = false, language: Language = "sv") {
  const found = await tableNamed(port, "Kommuner");
  const table = await tableNamed(port, "Inventerat");
  const municipal = municipalTableOf(found, undefined);
  const block = readTable(table.values, table.origin);
  const inventory = block.ok ? readInventory(block.value) : block;
  if (!municipal.ok || !inventory.ok) throw new Error("the workbook does not read");
  const made = await capacityRequest({
    found,
    municipal: municipal.value,
    named: { ...named, scenario: { ...named.scenario, language } },
    table,
    choice: { tableId: table.id, columns: {} },
    inventory: inventory.value,
    isFollowed: true,
    replace,
    language,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

/** New places by municipality, of the table as it stands in the workbook. */
async function placesIn(port: WorkbookPort, { definition, scenario }: NamedScenario) {
  const { values, origin } = await tableNamed(port, "Kommuner");
  const read = readTable(values, origin);
  const run = read.ok ? runScenario(read.value, definition, scenario) : read;
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  return Object.fromEntries(run.value.results.map(({ municipality, places }) => [municipality.name, places]));
}

const picture = (workbook: Workbook): unknown =>
  JSON.parse(JSON.stringify(pictureOf(workbook)).replace(/\\"ids\\":\[[^\]]*\]/g, "ids"));

it("from inventory to sodermanlandPlaces places: column, source and live result come with one write and go with one undo", async () => {
  const workbook = await excel().reset(aCounty());
  const port = createExcelWorkbook();
  await port.writeAndHighlight(aRequest(await tableNamed(port, "Kommuner"), { named }));
  const before = picture(workbook);

  const { request, named: next } = await pressed(port);
  expect(await port.takeBack(request)).toMatchObject({ kind: "written", sheet: "Fördelning" });
  const underlag = workbook.sheet("Underlag")!;
  expect([0, 1, 2, 3, 4].map((row) => underlag.valueAt(row, 3))).toEqual(["Kapacitet", 183, 390, 103, 488]);
  expect(await placesIn(port, next)).toEqual(sodermanlandPlaces);
  const fordelning = workbook.sheet("Fördelning")!;
  const written = sodermanland.map((_, at) => [fordelning.valueAt(4 + at, 1), fordelning.valueAt(4 + at, 9)]);
  expect(Object.fromEntries(written)).toEqual(sodermanlandPlaces);
  const basis = workbook.sheet("Kapacitetsunderlag")!;
  expect(basis.valueAt(1, 0)).toBe(
    "Inventering: Inventerat · Inventering!A1:D10, kolumnen Inventerade platser",
  );
  // The sheet is not taken for a table of municipalities.
  expect((await port.findTables()).map(({ sheet }) => sheet)).toEqual(["Underlag", "Inventering"]);

  expect(await port.undo()).toEqual({ undone: true, left: [], followed: "Grund" });
  expect(picture(workbook)).toEqual(before);
});

it("a capacity that stands there is asked about, also a formula that shows nothing, and undo gives it back", async () => {
  const workbook = await excel().reset(aCounty(["Kapacitet 2021"], 7));
  workbook.userEdit("Underlag!D5", '=IF(1=2,1,"")');
  const port = createExcelWorkbook();
  const before = picture(workbook);
  expect(await port.takeBack((await pressed(port)).request)).toEqual({
    kind: "occupied",
    sheet: "Underlag",
    cells: ["D4", "D5"],
  });
  expect(picture(workbook)).toEqual(before);

  const { request, named: next } = await pressed(port, true);
  expect(await port.takeBack(request)).toMatchObject({ kind: "written" });
  expect(await placesIn(port, next)).toEqual(sodermanlandPlaces);
  expect(workbook.sheet("Underlag")!.valueAt(0, 3)).toBe("Kapacitet 2021");

  await port.undo();
  expect(workbook.sheet("Underlag")!.cellAt(4, 3)?.formula).toBe('=IF(1=2,1,"")');
  expect(picture(workbook)).toEqual(before);
});

it("a second press asks about the figures of others alone, not about those that were written from here", async () => {
  const workbook = await excel().reset(aCounty());
  const port = createExcelWorkbook();
  expect(await port.takeBack((await pressed(port)).request)).toMatchObject({ kind: "written" });
  // The inventory has moved; the capacities of the first press stand in the way of nobody.
  workbook.userEdit("Inventering!C2", 150);
  expect(await port.takeBack((await pressed(port)).request)).toMatchObject({ kind: "written" });
  expect(workbook.sheet("Underlag")!.valueAt(1, 3)).toBe(150);

  workbook.userEdit("Inventering!C2", 140);
  workbook.userEdit("Inventering!C3", 600);
  workbook.userEdit("Underlag!D3", 391); // someone has corrected 390
  expect(await port.takeBack((await pressed(port)).request)).toEqual({
    kind: "occupied",
    sheet: "Underlag",
    cells: ["D3"],
  });
  await port.undo();
  expect([1, 2].map((row) => workbook.sheet("Underlag")!.valueAt(row, 3))).toEqual([183, 391]);
});

it("what somebody else has written from an inventory is asked about", async () => {
  const workbook = await excel().reset(aCounty());
  const theirs = createExcelWorkbook("another");
  expect(await theirs.takeBack((await pressed(theirs)).request)).toMatchObject({ kind: "written" });
  workbook.userEdit("Inventering!C2", 150);
  const port = createExcelWorkbook();
  expect(await port.takeBack((await pressed(port)).request)).toMatchObject({ cells: ["D2"] });
});

it.each(["sv", "nb", "en"] as const)(
  "no head of the sheet of sources is cut by its column, and all stand out (%s)",
  async (language) => {
    const workbook = await excel().reset(aCounty());
    const port = createExcelWorkbook();
    const { request } = await pressed(port, false, language);
    expect(await port.takeBack(request)).toMatchObject({ kind: "written" });
    const basis = workbook.sheet(request.log.sheet)!;
    const head = request.log.cells.findIndex((line) => line.length > 1);
    const words = request.log.cells[head]!.map(String);
    expect(words.length).toBeGreaterThan(2);
    words.forEach((word, column) => {
      // 6.2 points a letter is what a bold letter takes at most; the title above runs on over blank cells.
      expect([word, basis.columnWidths.get(column)! > 6.2 * word.length]).toEqual([word, true]);
      expect(basis.cellAt(head, column)?.format?.["Font.Bold"]).toBe(true);
    });
    expect(basis.columnWidths.get(0)).toBeLessThan(150);
  },
);

it("a protected sheet gets nothing and is named", async () => {
  const workbook = await excel().reset(aCounty());
  const port = createExcelWorkbook();
  const { request } = await pressed(port);
  workbook.sheet("Underlag")!.protection = { options: {}, password: "" };
  const before = picture(workbook);
  expect(await port.takeBack(request)).toEqual({ kind: "failed", reason: "protected", detail: "Underlag" });
  expect(picture(workbook)).toEqual(before);
});

import type { TakeBackRequest } from "../../src/workbook";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, aRequest, written } from "./anExcelWorkbook";
import type { Workbook } from "../excel-host";
import { pictureOf } from "./pictureOf";

const excel = anExcelWorkbook();
const namespace = "https://fordela.example/merged/1";

/** Highlights that were put back bear new ids, in our note too. */
const picture = (workbook: Workbook): unknown =>
  JSON.parse(JSON.stringify(pictureOf(workbook)).replace(/\\"ids\\":\[[^\]]*\]/g, "ids"));

const log = (text: string): TakeBackRequest["log"] => ({
  sheet: "Återtaget",
  cells: [
    ["Län", "Kommun", "Sänt"],
    ["01", "0114", 17],
    [text, "", ""],
  ],
  namespace,
  xml: `<merged xmlns="${namespace}">${text}</merged>`,
});

/** Twelve municipalities; the second gets a new population, all get a column of agreed figures. */
async function aTakeBack(own: Partial<TakeBackRequest> = {}) {
  const { port, request } = await written();
  const { table } = request;
  const values = table.values.slice(1).map((_, row) => (row < 2 ? 3 + row : ""));
  const headed = table.values.map((row, at) => [...row, at === 0 ? "Överenskommet" : values[at - 1]]);
  const wider = { ...table, address: table.address.replace("D", "E"), values: headed };
  const before = Number(table.values[2]?.[2]);
  const cells = [{ sheet: "Underlag", address: "C6", before, value: before + 50 }];
  return {
    port,
    request: {
      cells,
      columns: [{ table, header: "Överenskommet", values }],
      log: log("första"),
      result: aRequest(wider),
      ...own,
    },
  };
}

it.each([true, false])(
  "figures, column, log and result follow and are undone together (table: %s)",
  async (table) => {
    const workbook = await excel().reset(aMunicipalWorkbook({ count: 12, table }));
    const { port, request } = await aTakeBack();
    const before = picture(workbook);
    expect(await port.takeBack(request)).toMatchObject({ kind: "written", sheet: "Fördelning" });
    const [underlag, fordelning] = [workbook.sheet("Underlag")!, workbook.sheet("Fördelning")!];
    expect(underlag.valueAt(5, 2)).toBe(request.cells[0]!.value);
    expect([3, 4, 5].map((row) => underlag.valueAt(row, 4))).toEqual(["Överenskommet", 3, 4]);
    // The result follows the column: agreed places are pinned.
    expect([4, 5].map((row) => fordelning.valueAt(row, 9))).toEqual([3, 4]);
    expect(workbook.sheet("Återtaget")!.valueAt(1, 1)).toBe("0114");
    expect([...workbook.xmlParts.values()]).toEqual([expect.stringContaining("första")]);

    expect(await port.takeBack({ cells: [], log: log("andra") })).toMatchObject({ kind: "written" });
    expect(workbook.sheet("Återtaget")!.valueAt(2, 0)).toBe("andra");
    expect(await port.readPart(namespace)).toContain("andra");
    await port.undo();
    expect(port.standing()).toMatchObject({ as: "formulas", table: request.result.table });
    expect(workbook.sheet("Återtaget")!.valueAt(2, 0)).toBe("första");
    expect(await port.readPart(namespace)).toContain("första");

    expect(await port.undo()).toEqual({ undone: true, left: [] });
    expect(port.standing()).toMatchObject({ table: request.columns[0]!.table });
    expect(picture(workbook)).toEqual(before);
  },
);

it("nothing is written over a cell that has changed since it was decided on, nor over a sheet of the user's", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await aTakeBack();
  workbook.userEdit("Underlag!C6", 7);
  const before = picture(workbook);
  expect(await port.takeBack(request)).toEqual({ kind: "occupied", sheet: "Underlag", cells: ["C6"] });
  expect(picture(workbook)).toEqual(before);
  workbook.addSheet("Återtaget");
  expect(await port.takeBack({ cells: [], log: log("x") })).toMatchObject({
    kind: "occupied",
    sheet: "Återtaget",
  });
});

it("where something of the user's stands in the new result's way, or in the log, nothing at all is taken back", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await aTakeBack();
  workbook.userEdit("Fördelning!C3", "min anteckning");
  const before = picture(workbook);
  expect(await port.takeBack(request)).toEqual({ kind: "occupied", sheet: "Fördelning", cells: ["C3"] });
  expect(picture(workbook)).toEqual(before);
  workbook.userEdit("Fördelning!C3", "");
  expect(await port.takeBack(request)).toMatchObject({ kind: "written" });
  workbook.userEdit("Återtaget!B3", "min");
  expect(await port.takeBack({ cells: [], log: log("andra") })).toEqual({
    kind: "occupied",
    sheet: "Återtaget",
    cells: ["B3"],
  });
});

it("a log that stands in the workbook already is replaced, all of it", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port } = await aTakeBack();
  workbook.addSheet("Återtaget");
  workbook.userEdit("Återtaget!E9", "gammalt");
  const standing = { rows: 9, columns: 5 };
  expect(await port.takeBack({ cells: [], log: { ...log("ny"), standing } })).toMatchObject({
    kind: "written",
  });
  expect([workbook.sheet("Återtaget")!.valueAt(8, 4), workbook.sheet("Återtaget")!.valueAt(2, 0)]).toEqual([
    "",
    "ny",
  ]);
});

it("undo leaves a cell that was changed since, and names it", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await aTakeBack({ cells: [] });
  await port.takeBack(request);
  workbook.userEdit("Underlag!E5", 99);
  expect((await port.undo()).left).toContain("Underlag!E4:E16");
  expect(workbook.sheet("Underlag")!.valueAt(4, 4)).toBe(99);
});

it("a failure at any exchange leaves everything as it was", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await aTakeBack();
  const before = picture(workbook);
  const { host } = excel();
  let failures = 0;
  for (let wanted = 2; wanted < 20; wanted++) {
    let exchange = 0;
    host.trace = (direction, body) => {
      if (direction !== "request") return;
      const { Actions } = body as { readonly Actions: readonly unknown[] };
      exchange++;
      host.faults.failAt =
        exchange === wanted ? { action: Actions.length - 1, code: "InvalidOperation" } : null;
    };
    const { kind } = await port.takeBack(request);
    host.trace = null;
    host.faults.failAt = null;
    if (kind === "written") break;
    failures++;
    expect(kind).toBe("failed");
    expect(picture(workbook)).toEqual(before);
  }
  expect(failures).toBeGreaterThan(3);
});

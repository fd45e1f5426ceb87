import { createExcelWorkbook } from "../../src/excel";
import { createOffersWorkbook } from "../../src/excel/createOffersWorkbook";
import { writeOffers } from "../../src/excel/writeOffers";
import type { OffersSheet } from "../../src/workbook";
import { FAULT } from "../excel-host";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, written } from "./anExcelWorkbook";
import { anOffersWorkbook, offerRows, secrets, sheetsToWrite } from "./anOffersWorkbook";
import { pictureOf } from "./pictureOf";

const excel = anExcelWorkbook();
const write = (replace = false) => writeOffers({ sheets: sheetsToWrite, replace });

it("writes the sheets beside the offers: words stay words, yes and no stay so", async () => {
  const workbook = await excel().reset(anOffersWorkbook());
  expect((await write()).outcome).toEqual({ kind: "written", sheets: ["Anbudsval", "Använda regler"] });
  const sheet = workbook.sheet("Anbudsval")!;
  const row = (at: number) => [0, 1, 2, 3, 4].map((column) => sheet.valueAt(at, column));
  expect(row(4)).toEqual([secrets[0], 40, 98765, true, "ingår i valet"]);
  expect(row(5)).toEqual(["007", 30, 150, false, "=1+1"]);
});

it("names cells of the user's in the way and writes nothing; told to, it replaces them", async () => {
  const workbook = anOffersWorkbook();
  workbook.addSheet("Anbudsval");
  workbook.userEdit("Anbudsval!B5", "min egen");
  await excel().reset(workbook);
  const before = pictureOf(workbook);
  expect((await write()).outcome).toEqual({ kind: "occupied", sheet: "Anbudsval", cells: ["B5"] });
  expect(pictureOf(workbook)).toEqual(before);
  expect((await write(true)).outcome).toMatchObject({ kind: "written" });
});

it("is written a second time over itself without asking", async () => {
  await excel().reset(anOffersWorkbook());
  await write();
  expect((await write()).outcome).toMatchObject({ kind: "written" });
});

it("leaves everything as it was where the exchange fails midway", async () => {
  const workbook = await excel().reset(anOffersWorkbook());
  const before = pictureOf(workbook);
  excel().host.faults.failNext(FAULT.requestTooLarge);
  expect((await write()).outcome).toMatchObject({ kind: "failed", reason: "tooLarge" });
  expect(pictureOf(workbook)).toEqual(before);
});

it("refuses a workbook in which something is distributed, whether or not offers stand in it", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const before = pictureOf(workbook);
  expect((await write()).outcome).toEqual({ kind: "mixed" });
  expect(pictureOf(workbook)).toEqual(before);
  const mixed = aMunicipalWorkbook({ count: 12 });
  mixed.addSheet("Anbud");
  offerRows.forEach((row, at) =>
    row.forEach((value, column) => mixed.userEdit(`Anbud!${"ABCDE"[column]}${at + 1}`, value)),
  );
  await excel().reset(mixed);
  const stood = pictureOf(mixed);
  expect((await write(true)).outcome).toEqual({ kind: "mixed" });
  expect(pictureOf(mixed)).toEqual(stood);
});

it("leaves no offer, price or supplier anywhere in the workbook of the distribution: cells, formats, names, settings, parts", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await written();
  await port.saveScenarios({ version: 1, active: request.named.name, scenarios: [request.named] });
  const offersPort = await port.offersPort();
  expect(await offersPort.write({ sheets: sheetsToWrite, replace: true })).toEqual({ kind: "mixed" });
  await offersPort.undo();
  await port.undo();
  await written();
  const all = JSON.stringify([pictureOf(workbook), [...workbook.settings], [...workbook.xmlParts]]);
  for (const secret of secrets) expect(all).not.toContain(secret);
  // The search finds them where they do stand.
  const offers = await excel().reset(anOffersWorkbook());
  await write();
  const there = JSON.stringify([pictureOf(offers), [...offers.settings], [...offers.xmlParts]]);
  for (const secret of secrets) expect(there).toContain(secret);
});

it("a workbook with a stored scenario is one of a distribution too", async () => {
  await excel().reset(anOffersWorkbook());
  await createExcelWorkbook().saveScenarios({ version: 1, active: "x", scenarios: [] });
  expect((await write()).outcome).toEqual({ kind: "mixed" });
});

it("what no longer goes with the choice is cleared where it stands, never begun, and comes back with undo", async () => {
  const workbook = await excel().reset(anOffersWorkbook());
  const port = createOffersWorkbook();
  const [choice] = sheetsToWrite;
  const surcharges = { name: "Påslag", head: [["Påslag"], ["55 kr"], []], block: [["Kommun"], ["Trosa"]] };
  const cleared = { ...surcharges, head: [["Påslag"], ["inga"], []], block: [["Kommun"]], isRefresh: true };
  const put = (...sheets: readonly OffersSheet[]) => port.write({ sheets, replace: false });
  expect(await put(choice!, cleared)).toEqual({ kind: "written", sheets: ["Anbudsval"] });
  expect(workbook.sheet("Påslag")).toBeUndefined();

  await put(choice!, surcharges);
  const before = pictureOf(workbook);
  expect(await put(choice!, cleared)).toEqual({ kind: "written", sheets: ["Anbudsval", "Påslag"] });
  expect([1, 3, 4].map((row) => workbook.sheet("Påslag")!.valueAt(row, 0))).toEqual(["inga", "Kommun", ""]);
  await port.undo();
  expect(pictureOf(workbook)).toEqual(before);
});

it("a sheet of the user's by that name is not touched", async () => {
  const workbook = anOffersWorkbook();
  workbook.addSheet("Påslag");
  workbook.userEdit("Påslag!A1", "mina egna");
  await excel().reset(workbook);
  const cleared = { name: "Påslag", head: [], block: [["Kommun"]], isRefresh: true };
  const { outcome } = await writeOffers({ sheets: [...sheetsToWrite, cleared], replace: true });
  expect(outcome).toEqual({ kind: "written", sheets: ["Anbudsval", "Använda regler"] });
  expect(workbook.sheet("Påslag")!.valueAt(0, 0)).toBe("mina egna");
});

/**
 * @jest-environment node
 */
// Two people: two windows with a real office.js each, on one workbook. What one writes reaches the other as a co-author's.
import type { WorkbookChange } from "../../src/workbook";
import { Calculator } from "../excel-host/calc";
import { anOfficeWindow, type OpenOffice } from "../support/anOfficeWindow";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { aNamedScenario, aRequest } from "./anExcelWorkbook";

let workbook: ReturnType<typeof aMunicipalWorkbook>;
let anna: OpenOffice;
let bengt: OpenOffice;

beforeEach(async () => {
  workbook = aMunicipalWorkbook({ count: 12 });
  workbook.engine = new Calculator(workbook, { functions: {}, emptyCells: 0 });
  anna = await anOfficeWindow(workbook);
  bengt = await anOfficeWindow(workbook);
});
afterEach(() => {
  for (const { host, close } of [anna, bengt]) {
    expect(host.internalFaults).toEqual([]);
    close();
  }
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function heardBy({ Excel: own }: OpenOffice): Promise<(readonly [string, string, string])[]> {
  const heard: (readonly [string, string, string])[] = [];
  await own.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      heard.push([address, source, String(triggerSource)]);
    });
    await context.sync();
  });
  return heard;
}

const write = ({ Excel: own }: OpenOffice, address: string) =>
  own.run(async (context) => {
    context.workbook.worksheets.getItem("Underlag").getRange(address).values = [["x"]];
    await context.sync();
  });

test("each client's writes are its own, and Remote to the other", async () => {
  const [toAnna, toBengt] = [await heardBy(anna), await heardBy(bengt)];
  await Promise.all([write(anna, "K9"), write(bengt, "L9")]);
  await wait(80);
  expect([...toAnna].sort()).toEqual([
    ["K9", "Local", "ThisLocalAddin"],
    ["L9", "Remote", "Unknown"],
  ]);
  expect([...toBengt].sort()).toEqual([
    ["K9", "Remote", "Unknown"],
    ["L9", "Local", "ThisLocalAddin"],
  ]);
});

test("a result that one writes is told to the other as hers, and not to herself; both write in turn without a fight", async () => {
  const [ofAnna, ofBengt] = [anna.createPort("Anna"), bengt.createPort("Bengt")];
  const [table] = await ofAnna.findTables();
  await ofBengt.findTables();
  const [told, toldBengt]: [WorkbookChange[], WorkbookChange[]] = [[], []];
  await ofAnna.onChange((change) => told.push(change));
  await ofBengt.onChange((change) => toldBengt.push(change));
  expect(await ofAnna.writeAndHighlight(aRequest(table!, { as: "values" }))).toMatchObject({
    kind: "written",
  });
  await wait(200);
  expect(told).toEqual([]);
  expect(toldBengt.length).toBeGreaterThan(0);
  expect(toldBengt.every(({ remote, isOurs }) => remote && isOurs)).toBe(true);
  const request = aRequest(table!, { as: "values", named: aNamedScenario(70) });
  expect(await ofBengt.writeAndHighlight(request)).toMatchObject({ kind: "overtaken", sheet: "Fördelning" });
  expect(await ofBengt.writeAndHighlight({ ...request, replace: true })).toMatchObject({ kind: "written" });
  await wait(200);
  expect(told.some(({ sheet, remote }) => sheet === "Fördelning" && remote)).toBe(true);
});

const stored = (total: number, minimum: number) => {
  const named = aNamedScenario(total);
  return {
    version: 1,
    active: "Grund",
    scenarios: [{ ...named, scenario: { ...named.scenario, minimum } }],
  } as const;
};

test("two who open a workbook without scenarios set out from the same: what each changes first is joined", async () => {
  const [ofAnna, ofBengt] = [anna.createPort("Anna"), bengt.createPort("Bengt")];
  for (const port of [ofAnna, ofBengt]) {
    await port.readScenarios();
    port.setOutFrom(stored(100, 0));
  }
  await ofAnna.saveScenarios(stored(250, 0));
  const joined = await ofBengt.saveScenarios(stored(100, 5));
  expect(joined.scenarios.map(({ scenario: { total, minimum } }) => [total, minimum])).toEqual([[250, 5]]);
});

test("both save at the same moment: each has the other's change, and nothing goes on being written", async () => {
  const [ofAnna, ofBengt] = [anna.createPort("Anna"), bengt.createPort("Bengt")];
  await ofAnna.saveScenarios(stored(100, 0));
  await ofBengt.readScenarios();
  await Promise.all([ofAnna.saveScenarios(stored(250, 0)), ofBengt.saveScenarios(stored(100, 5))]);
  const [first, second] = [await ofAnna.readScenarios(), await ofBengt.readScenarios()];
  const kept = (all: typeof first) =>
    all?.scenarios.map(({ scenario: { total, minimum } }) => [total, minimum]);
  expect(kept(first)).toEqual(kept(second));
  expect(JSON.stringify(kept(first))).toContain("250");
  expect(JSON.stringify(kept(first))).toContain("5");
});

import { createExcelWorkbook } from "../../src/excel";
import type { StoredScenarios } from "../../src/workbook";
import { FAULT } from "../excel-host";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, aNamedScenario, aRequest, written } from "./anExcelWorkbook";

const excel = anExcelWorkbook();
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

it.each([
  [FAULT.throttled, "busy"],
  [FAULT.requestTooLarge, "tooLarge"],
  [FAULT.responseTooLarge, "tooLarge"],
  [FAULT.cellEditMode, "cellEdit"],
  [FAULT.accessDenied, "protected"],
] as const)("says what kept Excel from writing (%i is %s)", async (fault, reason) => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  await soon();
  excel().host.faults.failNext(fault);
  expect(await port.writeAndHighlight(aRequest(table!))).toMatchObject({ kind: "failed", reason });
  expect(workbook.sheets).toHaveLength(2);
});

it("waits until the user has left the cell", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  excel().host.faults.cellEditing = true;
  const writing = written();
  await soon();
  expect(workbook.sheet("Fördelning")).toBeFalsy();
  excel().host.faults.cellEditing = false;
  await writing;
  expect(workbook.sheet("Fördelning")).toBeTruthy();
});

it("keeps scenarios in one part of the workbook, and reads them as they were", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  const port = createExcelWorkbook();
  expect(await port.readScenarios()).toBeUndefined();
  const odd = { ...aNamedScenario(), name: 'Län & "kommun" <b> ]]> åäö' };
  const stored: StoredScenarios = { version: 2, active: odd.name, scenarios: [odd] };
  await port.saveScenarios({ ...stored, scenarios: [] });
  await port.saveScenarios(stored);
  expect(workbook.xmlParts.size).toBe(1);
  expect(await createExcelWorkbook().readScenarios()).toEqual(stored);
});

it("tells of the user's and a co-author's changes, not of its own", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const heard: unknown[] = [];
  const stop = await createExcelWorkbook().onChange((change) => heard.push(change));
  await written();
  await soon();
  expect(heard).toEqual([]);
  workbook.userEdit("Underlag!C5", 5);
  await soon();
  workbook.userEdit("Underlag!C6", 6, "remote");
  await soon();
  expect(heard).toEqual([
    { sheet: "Underlag", remote: false },
    { sheet: "Underlag", remote: true },
  ]);
  stop();
  await soon();
  workbook.userEdit("Underlag!C5", 7);
  await soon();
  expect(heard).toHaveLength(2);
});

it("re-enters its formulas where a workbook saved #NAME?, and no others", async () => {
  const workbook = aMunicipalWorkbook({ count: 3 });
  workbook.userEdit("Anteckningar!A3", "=_xldudf_FORDELA_ALLOCATE(Kommuner[#All],,1500)");
  workbook.userEdit("Anteckningar!A20", "=ANNANS.FUNKTION(1)");
  await excel().reset(workbook);
  const notes = workbook.sheet("Anteckningar")!;
  expect(notes.valueAt(2, 0)).toMatchObject({ code: "#NAME?" });
  expect(await createExcelWorkbook().repairFormulas()).toBe(1);
  expect(notes.cellAt(2, 0)?.formula).toBe("=FORDELA.ALLOCATE(Kommuner[#All],,1500)");
  expect(notes.cellAt(19, 0)?.formula).toBe("=ANNANS.FUNKTION(1)");
});

it("goes to a cell", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  await createExcelWorkbook().goTo("Underlag", "D14");
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load({ address: true });
    await context.sync();
    expect(selected.address).toBe("Underlag!D14");
  });
});

it("a page that is loaded anew says once that the undo of the one before is lost, where it wrote what stands there", async () => {
  const opened = async (by: string) => {
    const port = createExcelWorkbook(by);
    const [table] = await port.findTables();
    return { port, table: table!, isLost: port.hasLostUndo() };
  };
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, table, isLost } = await opened("before");
  await port.writeAndHighlight(aRequest(table));
  const after = await opened("after");
  expect([isLost, after.isLost, after.port.canUndo()]).toEqual([false, true, false]);
  expect([after.port.hasLostUndo(), (await opened("later")).isLost]).toEqual([false, false]);

  // What was undone is not lost, and another workbook is not the one that was written.
  await after.port.writeAndHighlight(aRequest(table));
  await after.port.undo();
  expect((await opened("later")).isLost).toBe(false);
  await after.port.writeAndHighlight(aRequest(table));
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  expect((await opened("later")).isLost).toBe(false);
});

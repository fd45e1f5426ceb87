import { createExcelWorkbook } from "../../src/excel";
import { keptRecords } from "../../src/excel/keptRecords";
import type { StoredScenarios } from "../../src/workbook";
import { FAULT } from "../excel-host";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { pictureOf } from "./pictureOf";
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

describe("a page that is loaded anew", () => {
  const opened = async (by: string) => {
    const port = createExcelWorkbook(by);
    const [table] = await port.findTables();
    return { port, table: table!, can: [port.canUndo(), port.hasLostUndo()] };
  };
  const [can, cannot, lost] = [
    [true, false],
    [false, false],
    [false, true],
  ];

  it("takes back what the one before it wrote, all of it", async () => {
    const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
    const { port, table } = await opened("first");
    const empty = pictureOf(workbook);
    await port.writeAndHighlight(aRequest(table));
    const second = await opened("second");
    expect(second.can).toEqual(can);
    await second.port.writeAndHighlight(aRequest(table, { named: aNamedScenario(40), as: "values" }));
    const third = await opened("third");
    await third.port.undo();
    expect(third.port.standing()).toMatchObject({ as: "formulas", table });
    const fourth = await opened("fourth");
    expect(fourth.can).toEqual(can);
    expect(await fourth.port.undo()).toEqual({ undone: true, left: [] });
    expect(pictureOf(workbook)).toEqual(empty);
    expect((await opened("fifth")).can).toEqual(cannot);
  });

  it("takes nothing back in another workbook, nor what someone else has written since", async () => {
    await excel().reset(aMunicipalWorkbook({ count: 12 }));
    const { port, table } = await opened("first");
    await port.writeAndHighlight(aRequest(table));
    const kept = keptRecords.read()!;
    const theirs = await opened("theirs");
    await theirs.port.writeAndHighlight(aRequest(table, { replace: true }));
    keptRecords.keep(kept);
    expect((await opened("second")).can).toEqual(cannot);
    await excel().reset(aMunicipalWorkbook({ count: 12 }));
    expect((await opened("third")).can).toEqual(cannot);
  });

  it("says once that there was no room to keep what could be taken back", async () => {
    await excel().reset(aMunicipalWorkbook({ count: 12 }));
    const { port, table } = await opened("first");
    await port.writeAndHighlight(aRequest(table));
    keptRecords.keep({ marks: ["first"], records: [] });
    const second = await opened("second");
    expect(second.can).toEqual(lost);
    expect(second.port.hasLostUndo()).toBe(false);
    expect((await opened("third")).can).toEqual(cannot);
  });
});

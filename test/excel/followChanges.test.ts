import { createExcelWorkbook } from "../../src/excel";
import { editedSettings } from "../../src/workbook";
import type { WorkbookChange } from "../../src/workbook";
import type { Workbook } from "../excel-host";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, aNamedScenario, aRequest } from "./anExcelWorkbook";

const excel = anExcelWorkbook();
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** A workbook of 12 municipalities with settings written, whose changes are noted. */
async function followed(): Promise<{
  workbook: Workbook;
  heard: WorkbookChange[];
  port: ReturnType<typeof createExcelWorkbook>;
}> {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const heard: WorkbookChange[] = [];
  const port = createExcelWorkbook();
  await port.onChange((change) => heard.push(change));
  const [table] = await port.findTables();
  await port.writeAndHighlight(aRequest(table!));
  await soon();
  return { workbook, heard, port };
}

it("an edited total in the visible scenario is handed over with what stood before", async () => {
  const { workbook, heard } = await followed();
  workbook.userEdit("Inställningar!B4", 900);
  await soon();
  expect(heard).toHaveLength(1);
  const { before, after } = heard[0]!.settings!;
  expect([after.name, before.scenario.values[1], after.scenario.values[1]]).toEqual([
    "Grund",
    ["att fördela", 1500],
    ["att fördela", 900],
  ]);
  const edited = editedSettings(aNamedScenario(), before, after);
  expect(edited.ok && edited.value.scenario.total).toBe(900);
});

it("an edit taken back by the user is an edit too; each begins where the last one ended", async () => {
  const { workbook, heard } = await followed();
  workbook.userEdit("Inställningar!G4", 30);
  await soon();
  workbook.userEdit("Inställningar!G4", 1);
  await soon();
  const weights = heard.map(({ settings }) =>
    [settings?.before, settings?.after].map((each) => each?.key.values[1]?.[3]),
  );
  expect(weights).toEqual([
    [1, 30],
    [30, 1],
  ]);
});

it("neither a second write nor its undo comes back as an edit", async () => {
  const { heard, port } = await followed();
  const [table] = await port.findTables();
  await port.writeAndHighlight(aRequest(table!, { named: aNamedScenario(40) }));
  await soon();
  await port.undo();
  await soon();
  expect(heard).toEqual([]);
});

it("misses no edit of the visible scenario in the moment in which it begins to listen", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  await port.writeAndHighlight(aRequest(table!));
  const totals: unknown[] = [];
  excel().host.trace = (direction, body) => {
    const { Actions } = body as { readonly Actions?: readonly { readonly Name: string }[] };
    const isRegistration = Actions?.some(({ Name }) => /^_Register/.test(Name)) ?? false;
    // Just before Excel hears that we listen: no event will tell of this one.
    if (direction === "request" && isRegistration) workbook.userEdit("Inställningar!B4", 900);
  };
  await createExcelWorkbook().onChange(({ settings }) =>
    totals.push(settings?.after.scenario.values[1]?.[1]),
  );
  for (let waited = 0; waited < 40 && totals.length === 0; waited++) await soon();
  workbook.userEdit("Inställningar!B4", 950);
  for (let waited = 0; waited < 40 && totals.length < 2; waited++) await soon();
  excel().host.trace = null;
  expect(totals).toEqual([900, 950]);
});

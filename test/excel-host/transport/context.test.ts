import { aWorkbook, CLIENT_SETS, FAULT, startExcel, type StartedExcel } from "..";

let excel: StartedExcel;
beforeAll(async () => {
  const workbook = aWorkbook("Kommuner 2022.xlsx")
    .sheet("Blad1", { rows: [[1234.5]] })
    .done();
  workbook.documentSettings = { saved: JSON.stringify("before") };
  excel = await startExcel({
    uiLocale: "nb-NO",
    dataLocale: "sv-SE",
    readOnly: true,
    apiSets: { ExcelApi: "1.9" },
    workbook,
  });
});

it("tells where the add-in runs, and in which languages", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["nb-NO", "sv-SE"]);
  expect(Office.context.diagnostics).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.document.url).toBe("https://localhost/Kommuner 2022.xlsx");
});

it("opens read-only where it is told to", () => {
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
});

it("hands over the document settings at the start", () => {
  expect(Office.context.document.settings.get("saved")).toBe("before");
});

it.each([
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.10", false],
  ["ExcelApi", "1.2", true],
  ["SharedRuntime", "1.1", true],
  ["CustomFunctionsRuntime", "1.3", true],
  ["RibbonApi", "9.9", false],
])("supports %s %s: %s", (set, version, supported) => {
  expect(Office.context.requirements.isSetSupported(set, version)).toBe(supported);
});

it("claims by default what the client can do, and no more", () => {
  expect(CLIENT_SETS["ExcelApi"]).toBe("1.15");
  expect(Excel.ConditionalFormat.prototype).not.toHaveProperty("changeRuleToCustom");
});

it("shows texts of the client in the language of the interface", async () => {
  excel.host.faults.failNext(FAULT.cellEditMode);
  const run = Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await expect(run).rejects.toThrow("Excel er i celleredigeringsmodus");
});

it("cannot be started twice in one window", async () => {
  await expect(startExcel()).rejects.toThrow("already started");
});

it("shows and hides the add-in, and remembers how it starts", async () => {
  await Office.addin.hide();
  expect(excel.host.context.runtime.state).toBe("Background");
  await Office.addin.showAsTaskpane();
  expect(excel.host.context.runtime.state).toBe("Visible");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

it("runs what a ribbon button is associated with", async () => {
  const pressed = new Promise<void>((resolve) => {
    Office.actions.associate("recalculate", (event?: Office.AddinCommands.Event) => {
      event?.completed();
      resolve();
    });
  });
  excel.host.xdm.invokeAction("recalculate");
  await pressed;
});

it("runs a ribbon button that calls a function by name", async () => {
  const source = new Promise<string>((resolve) => {
    Office.actions.associate("clearHighlights", (event: Office.AddinCommands.Event) => {
      resolve(event.source.id);
      event.completed();
    });
  });
  expect(excel.host.xdm.invokeCommand("clearHighlights", "ClearButton")).toBe(true);
  expect(await source).toBe("ClearButton");
});

import { aStartedExcel, refusal } from "./aStartedExcel";

const excel = aStartedExcel();

it("are listed, added, renamed, moved, hidden and deleted", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Resultat");
    sheet.tabColor = "#00AA00";
    sheet.name = "Fördelning 2022";
    sheet.position = 0;
    sheet.activate();
    worksheets.getItem("Tom").visibility = "Hidden";
    worksheets.load("items/name,items/visibility,items/position");
    const active = worksheets.getActiveWorksheet().load("name");
    const visible = worksheets.getCount(true);
    const next = sheet.getNext().load("name");
    await context.sync();
    expect(worksheets.items.map((one) => [one.name, one.visibility])).toEqual([
      ["Fördelning 2022", "Visible"],
      ["Kommuner", "Visible"],
      ["Tom", "Hidden"],
    ]);
    expect([active.name, visible.value, next.name]).toEqual(["Fördelning 2022", 2, "Kommuner"]);
    worksheets.getItem("Kommuner").delete();
    const tables = context.workbook.tables.getCount();
    await context.sync();
    expect(tables.value).toBe(0);
  }));

it("are copied with what is on them", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kommuner");
    sheet.getRange("C2:C4").conditionalFormats.add("Custom").custom.rule.formula = "=$C2>5";
    const copy = sheet.copy("After", sheet);
    copy.load("name,position");
    const values = copy.getRange("A1:B2").load("values");
    const rules = copy.getRange("C3").conditionalFormats.getCount();
    await context.sync();
    expect([copy.name, copy.position, rules.value]).toEqual(["Kommuner (2)", 1, 1]);
    expect(values.values[1]).toEqual(["0180", "Stockholm"]);
  }));

it("keep the formulas of others right when renamed", () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Tom").getRange("A1");
    cell.formulas = [["=Kommuner!C4"]];
    context.workbook.worksheets.getItem("Kommuner").name = "Alla kommuner";
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["='Alla kommuner'!C4"]], [[22423]]]);
  }));

it("freeze panes and say where", () =>
  Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Kommuner");
    const none = freezePanes.getLocationOrNullObject();
    freezePanes.freezeRows(1);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    freezePanes.freezeAt("A1:B1");
    await context.sync();
    expect([none.isNullObject, rows.address]).toEqual([true, "Kommuner!1:1"]);
    expect(excel().host.workbook.sheet("Kommuner")!.frozen).toEqual({ rows: 1, columns: 2 });
  }));

it.each<[string, (sheets: Excel.WorksheetCollection) => void, string]>([
  ["a name that is taken", (sheets) => sheets.add("kommuner"), "ItemAlreadyExists"],
  ["a name that is none", (sheets) => sheets.add("a/b"), "InvalidArgument"],
  ["a name that is too long", (sheets) => sheets.add("x".repeat(32)), "InvalidArgument"],
])("refuse %s", async (_, act, code) => {
  const error = await refusal(
    Excel.run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

it("keep the last visible one", async () => {
  const error = await refusal(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kommuner").delete();
      context.workbook.worksheets.getItem("Tom").delete();
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

describe("protection", () => {
  const protectedSheet = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kommuner");
      sheet.getRange("C2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "hemligt");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });

  it("refuses writes to locked cells and lets unlocked ones through", async () => {
    await protectedSheet();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kommuner").getRange("C2").values = [[1]];
      await context.sync();
    });
    const writes: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A2").values = [["x"]]),
      (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000"),
      (sheet) => sheet.getRange("A2").clear(),
      (sheet) => sheet.getRange("2:2").delete("Up"),
      (sheet) => sheet.getRange("A2").conditionalFormats.add("Custom"),
    ];
    for (const write of writes) {
      const error = await refusal(
        Excel.run(async (context) => {
          write(context.workbook.worksheets.getItem("Kommuner"));
          await context.sync();
        }),
      );
      expect(error.code).toBe("AccessDenied");
    }
  });

  it("ends with the right password only", async () => {
    await protectedSheet();
    const unprotect = (password?: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Kommuner").protection.unprotect(password);
        await context.sync();
      });
    expect((await refusal(unprotect("fel"))).code).toBe("AccessDenied");
    await unprotect("hemligt");
    expect(excel().host.workbook.sheet("Kommuner")!.protection).toBeNull();
  });

  it("of the workbook keeps its sheets", async () => {
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        context.workbook.worksheets.add("Ny");
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
  });
});

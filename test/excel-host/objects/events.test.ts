import { aStartedExcel, soon } from "./aStartedExcel";

const excel = aStartedExcel();

/** Registers handlers, does something, and answers what the handlers got. */
async function heard<T>(
  register: (context: Excel.RequestContext, note: (event: T) => Promise<void>) => unknown,
  act: () => unknown,
): Promise<T[]> {
  const events: T[] = [];
  await Excel.run(async (context) => {
    register(context, async (event) => {
      events.push(event);
    });
    await context.sync();
  });
  await act();
  await soon();
  return events;
}

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Kommuner");

it("a person's edit reaches sheet, table and collection, with before and after", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs | Excel.TableChangedEventArgs>(
    (context, note) => {
      sheet(context).onChanged.add(note);
      context.workbook.worksheets.onChanged.add(note);
      context.workbook.tables.getItem("Kommuner").onChanged.add(note);
      context.workbook.tables.onChanged.add(note);
    },
    () => excel().host.workbook.userEdit("Kommuner!C2", 999999),
  );
  expect(events.map((event) => event.type).sort()).toEqual([
    "TableChanged",
    "TableChanged",
    "WorksheetChanged",
    "WorksheetChanged",
  ]);
  for (const event of events)
    expect(event).toMatchObject({
      address: "C2",
      source: "Local",
      changeType: "RangeEdited",
      details: { valueBefore: 984748, valueAfter: 999999 },
    });
});

it("the range of an event can be asked for", async () => {
  const [event] = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => sheet(context).onChanged.add(note),
    () =>
      excel().host.workbook.userEdit("Kommuner!B2:C3", [
        ["x", 1],
        ["y", 2],
      ]),
  );
  await Excel.run(async (context) => {
    const range = event!.getRange(context).load("address,values");
    await context.sync();
    expect([range.address, range.values[1]]).toEqual(["Kommuner!B2:C3", ["y", 2]]);
  });
});

it("a co-author's edit is Remote, the add-in's own is told by its trigger", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => sheet(context).onChanged.add(note),
    async () => {
      excel().host.workbook.userEdit("Kommuner!C2", 5, "remote");
      await Excel.run(async (context) => {
        sheet(context).getRange("K9").values = [["x"]];
        await context.sync();
      });
    },
  );
  expect(events.map((event) => [event.address, event.source, event.triggerSource])).toEqual([
    ["C2", "Remote", "Unknown"],
    ["K9", "Local", "ThisLocalAddin"],
  ]);
});

it("a handler that is removed hears nothing more", async () => {
  const events: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = sheet(context).onChanged.add(async (event) => void events.push(event.address));
    await context.sync();
    return added;
  });
  excel().host.workbook.userEdit("Kommuner!A9", 1);
  await soon();
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel().host.workbook.userEdit("Kommuner!A10", 1);
  await soon();
  expect(events).toEqual(["A9"]);
});

it("selection, activation and deactivation", async () => {
  const events = await heard<{ type: string; address?: string; worksheetId: string }>(
    (context, note) => {
      sheet(context).onSelectionChanged.add(note);
      sheet(context).onActivated.add(note);
      sheet(context).onDeactivated.add(note);
      context.workbook.worksheets.onActivated.add(note);
      context.workbook.tables.getItem("Kommuner").onSelectionChanged.add(note);
    },
    () => {
      excel().host.workbook.userSelect("Tom!A1");
      excel().host.workbook.userSelect("Kommuner!B2:B3");
    },
  );
  expect(events.map((event) => `${event.type} ${event.address ?? ""}`.trim()).sort()).toEqual([
    "TableSelectionChanged B2:B3",
    "WorksheetActivated",
    "WorksheetActivated",
    "WorksheetActivated",
    "WorksheetDeactivated",
    "WorksheetSelectionChanged B2:B3",
  ]);
});

it("calculation, formats, sheets and tables that come and go, protection", async () => {
  await Excel.run(async (context) => {
    sheet(context).getRange("F1").formulas = [["=C2"]];
    await context.sync();
  });
  const events = await heard<{ type: string }>(
    (context, note) => {
      sheet(context).onCalculated.add(note);
      sheet(context).onFormatChanged.add(note);
      context.workbook.worksheets.onAdded.add(note);
      context.workbook.worksheets.onDeleted.add(note);
      context.workbook.tables.onAdded.add(note);
      context.workbook.tables.onDeleted.add(note);
      sheet(context).onProtectionChanged.add(note);
      sheet(context).onRowSorted.add(note);
    },
    () =>
      Excel.run(async (context) => {
        sheet(context).getRange("C2").values = [[7]];
        sheet(context).getRange("A1").format.fill.color = "#FF0000";
        context.workbook.tables.getItem("Kommuner").sort.apply([{ key: 0 }]);
        const added = context.workbook.worksheets.add("Ny");
        added.getRange("A1:A2").values = [["H"], [1]];
        const table = added.tables.add("A1:A2", true);
        table.convertToRange();
        added.delete();
        sheet(context).protection.protect();
        await context.sync();
      }),
  );
  const types = new Set(events.map((event) => event.type));
  expect([...types].sort()).toEqual([
    "TableAdded",
    "TableDeleted",
    "WorksheetAdded",
    "WorksheetCalculated",
    "WorksheetDeleted",
    "WorksheetFormatChanged",
    "WorksheetProtectionChanged",
    "WorksheetRowSorted",
  ]);
});

it("rows that come in are told as such", async () => {
  const [event] = await heard<Excel.WorksheetChangedEventArgs>(
    (context, note) => sheet(context).onChanged.add(note),
    () =>
      Excel.run(async (context) => {
        sheet(context).getRange("2:3").insert("Down");
        await context.sync();
      }),
  );
  expect([event?.changeType, event?.address]).toEqual(["RowInserted", "2:3"]);
});

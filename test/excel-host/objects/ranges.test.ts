import { aStartedExcel } from "./aStartedExcel";

const excel = aStartedExcel();
const kommuner = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Kommuner");

describe("values", () => {
  it("are read with address, size, text and types", () =>
    Excel.run(async (context) => {
      const range = kommuner(context)
        .getRange("A1:C2")
        .load("values,address,rowCount,columnCount,valueTypes,cellCount,rowIndex");
      const row = kommuner(context).getRange("C2:D2").load("text,valueTypes");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "Kommuner!A1:C2",
        rowCount: 2,
        columnCount: 3,
        cellCount: 6,
        rowIndex: 0,
      });
      expect(range.values[1]).toEqual(["0180", "Stockholm", 984748]);
      expect(row.valueTypes).toEqual([["Double", "Empty"]]);
      expect(row.text).toEqual([["984748", ""]]);
    }));

  it("cannot be read before they are loaded", () =>
    Excel.run(async (context) => {
      const range = kommuner(context).getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    }));

  it("keep codes as text only where the cell is text, and show them by the number format of the culture", () =>
    Excel.run(async (context) => {
      const column = kommuner(context).getRange("H1:H3");
      column.numberFormat = [["@"], ["0.0%"], ["#,##0.0"]];
      column.values = [["0114"], [0.1234], [1234.56]];
      const general = kommuner(context).getRange("I1");
      general.values = [["0114"]];
      column.load("values,text,numberFormat");
      general.load("values");
      await context.sync();
      expect(column.values).toEqual([["0114"], [0.1234], [1234.56]]);
      expect(column.text).toEqual([["0114"], ["12,3%"], ["1\u00a0234,6"]]);
      expect(general.values).toEqual([[114]]);
    }));

  it("of one cell stand for all, and null leaves a cell alone", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tom").getRange("A1:B2");
      range.values = [[7]];
      range.values = [
        [1, null],
        [null, 4],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, 7],
        [7, 4],
      ]);
    }));

  it("of five thousand rows come through in the client's own pieces", () =>
    Excel.run(async (context) => {
      const rows = Array.from({ length: 5000 }, (_, i) => [i, `K${i}`, i * 2, ""]);
      const range = context.workbook.worksheets.getItem("Tom").getRange("A1:D5000");
      range.values = rows;
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    }));

  it("that are errors are codes", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tom").getRange("A1:B1");
      range.formulas = [["=NA()", "=1/0"]];
      range.load("values,valueTypes,text");
      await context.sync();
      expect(range.values).toEqual([["#N/A", "#DIV/0!"]]);
      expect(range.valueTypes).toEqual([["Error", "Error"]]);
    }));
});

describe("formulas", () => {
  it("are English in `formulas` and of the culture in `formulasLocal`", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tom").getRange("A1");
      range.formulas = [["=SUM(Kommuner[[#All],[Folkmängd]],1.5)"]];
      range.load("values,formulas,formulasLocal");
      await context.sync();
      expect(range.formulasLocal).toEqual([["=SUMMA(Kommuner[[#Alla],[Folkmängd]];1,5)"]]);
      expect(range.values).toEqual([[1364549.5]]);
      range.formulasLocal = [["=OM(1,5>1;AVRUNDA(2,25;1);0)"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=IF(1.5>1,ROUND(2.25,1),0)"]]);
      expect(range.values).toEqual([[2.3]]);
    }));

  it("spill, and the block can be asked for", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tom");
      sheet.getRange("B2").formulas = [['=IF(Kommuner[#All]="","",Kommuner[#All])']];
      const block = sheet.getRange("B2").getSpillingToRange().load("address,values,hasSpill");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("C3").getSpillParent().load("address");
      const inside = sheet.getRange("C3").load("values,formulas");
      await context.sync();
      expect([block.address, block.hasSpill, parent.address, none.isNullObject]).toEqual([
        "Tom!B2:D5",
        true,
        "Tom!B2",
        true,
      ]);
      expect(block.values[3]).toEqual(["2584", "Kiruna", 22423]);
      expect(inside.formulas).toEqual([["Stockholm"]]);
    }));
});

describe("other ranges", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["cell", (range) => range.getCell(1, 1), "C3"],
    ["row", (range) => range.getRow(1), "B3:D3"],
    ["column", (range) => range.getColumn(0), "B2:B4"],
    ["last cell", (range) => range.getLastCell(), "D4"],
    ["last row", (range) => range.getLastRow(), "B4:D4"],
    ["last column", (range) => range.getLastColumn(), "D2:D4"],
    ["resized", (range) => range.getResizedRange(1, -1), "B2:C5"],
    ["absolutely resized", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["offset", (range) => range.getOffsetRange(1, 1), "C3:E5"],
    ["rows below", (range) => range.getRowsBelow(2), "B5:D6"],
    ["rows above", (range) => range.getRowsAbove(1), "B1:D1"],
    ["columns after", (range) => range.getColumnsAfter(1), "E2:E4"],
    ["entire column", (range) => range.getEntireColumn(), "B:D"],
    ["entire row", (range) => range.getEntireRow(), "2:4"],
    ["bounding", (range) => range.getBoundingRect("F9"), "B2:F9"],
    ["intersection", (range) => range.getIntersection("C1:Z3"), "C2:D3"],
  ])("%s", (_, other, address) =>
    Excel.run(async (context) => {
      const range = other(context.workbook.worksheets.getItem("Tom").getRange("B2:D4")).load("address");
      await context.sync();
      expect(range.address).toBe(`Tom!${address}`);
    }),
  );

  it("used, surrounding and null ones", () =>
    Excel.run(async (context) => {
      const sheet = kommuner(context);
      sheet.getRange("F8").values = [["apart"]];
      const used = sheet.getUsedRange(true).load("address");
      const empty = context.workbook.worksheets.getItem("Tom").getUsedRangeOrNullObject();
      const region = sheet.getRange("B2").getSurroundingRegion().load("address");
      const column = sheet.getRange("A:A").getUsedRange().load("address");
      const nothing = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      const child = nothing.getCell(0, 0).load("values");
      await context.sync();
      expect([used.address, region.address, column.address]).toEqual([
        "Kommuner!A1:F8",
        "Kommuner!A1:C4",
        "Kommuner!A1:A8",
      ]);
      expect([empty.isNullObject, nothing.isNullObject, child.isNullObject]).toEqual([true, true, true]);
    }));

  it("named and of other sheets", () =>
    Excel.run(async (context) => {
      context.workbook.names.add("Tal", kommuner(context).getRange("C2:C4"));
      const named = context.workbook.worksheets.getItem("Tom").getRange("Tal").load("address");
      await context.sync();
      expect(named.address).toBe("Kommuner!C2:C4");
    }));
});

it("selects cells and knows the selection", () =>
  Excel.run(async (context) => {
    kommuner(context).getRange("B2:B3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Kommuner!B2:B3", "Kommuner!B2"]);
  }));

it("follows tracked ranges when rows come in above, and lets go of them", async () => {
  const { host } = excel();
  await Excel.run(async (context) => {
    const kept = kommuner(context).getRange("A3").load("values");
    context.trackedObjects.add(kept);
    await context.sync();
    kommuner(context).getRange("1:1").insert("Down");
    kept.load("values,address");
    await context.sync();
    expect([kept.values, kept.address]).toEqual([[["1280"]], "Kommuner!A4"]);
    context.trackedObjects.remove(kept);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.engine.referenceCount).toBe(0);
});

it("counts the exchanges and actions", async () => {
  const { counters } = excel().host;
  const before = counters.syncs;
  await Excel.run(async (context) => {
    kommuner(context).getRange("A1").load("values");
    await context.sync();
  });
  // The second one releases the reference that Excel.run keeps.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(counters.syncs - before).toBe(2);
  expect(counters.actions).toBeGreaterThan(3);
});

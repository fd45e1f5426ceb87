import { aStartedExcel } from "./aStartedExcel";

const excel = aStartedExcel();
const tom = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Tom");

it("are set one by one or together, and loaded in depth", () =>
  Excel.run(async (context) => {
    const range = tom(context).getRange("A1:C1");
    range.format.fill.color = "#ffee00";
    range.format.font.set({ bold: true, color: "red" });
    range.format.horizontalAlignment = "Center";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load({
      address: true,
      format: { fill: { color: true }, font: { bold: true, color: true } },
      worksheet: { name: true },
    });
    const border = range.format.borders.getItem("EdgeBottom").load("style,sideIndex");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      address: "Tom!A1:C1",
      format: { fill: { color: "#FFEE00" }, font: { bold: true, color: "#FF0000" } },
    });
    expect([range.worksheet.name, border.style, border.sideIndex]).toEqual([
      "Tom",
      "Continuous",
      "EdgeBottom",
    ]);
  }));

it("are null where cells differ and the standard where nothing is set", () =>
  Excel.run(async (context) => {
    tom(context).getRange("A1").format.fill.color = "#112233";
    const mixed = tom(context).getRange("A1:B1").load("format/fill/color,format/font/bold");
    const plain = tom(context).getRange("B1").load("format/fill/color,format/font/name");
    await context.sync();
    expect([mixed.format.fill.color, mixed.format.font.bold]).toEqual([null, false]);
    expect([plain.format.fill.color, plain.format.font.name]).toEqual(["#FFFFFF", "Calibri"]);
  }));

it("are taken away by fill.clear", () =>
  Excel.run(async (context) => {
    const range = tom(context).getRange("A1:B2");
    range.format.fill.color = "#112233";
    range.format.font.bold = true;
    range.format.fill.clear();
    range.load("format/fill/color,format/font/bold");
    await context.sync();
    expect([range.format.fill.color, range.format.font.bold]).toEqual(["#FFFFFF", true]);
  }));

it("are read and written cell by cell in one exchange", () =>
  Excel.run(async (context) => {
    const range = tom(context).getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#111111" } } }, { format: { font: { bold: true } } }],
    ]);
    const read = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(read.value).toEqual([
      [
        { address: "Tom!A1", format: { fill: { color: "#111111" }, font: { bold: false } } },
        { address: "Tom!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
      ],
    ]);
  }));

it("hold for a whole column, also for cells that come later", () =>
  Excel.run(async (context) => {
    const sheet = tom(context);
    sheet.getRange("A:A").numberFormat = [["@"]];
    sheet.getRange("A5").values = [["0114"]];
    const cell = sheet.getRange("A5").load("values,numberFormat");
    await context.sync();
    expect([cell.values, cell.numberFormat]).toEqual([[["0114"]], [["@"]]]);
  }));

it("set widths, fit them and hide columns", () =>
  Excel.run(async (context) => {
    const sheet = tom(context);
    sheet.getRange("A1").values = [["en ganska lång rubrik som behöver plats"]];
    sheet.getRange("B:B").format.columnWidth = 20;
    sheet.getRange("A:A").format.autofitColumns();
    sheet.getRange("C:C").columnHidden = true;
    const [a, b, c] = ["A1", "B1", "C1"].map((address) =>
      sheet.getRange(address).load("format/columnWidth,columnHidden,hidden"),
    );
    await context.sync();
    expect(a!.format.columnWidth).toBeGreaterThan(150);
    expect([b!.format.columnWidth, b!.columnHidden, c!.columnHidden, c!.hidden]).toEqual([
      20,
      false,
      true,
      true,
    ]);
  }));

it("of 290 rows in one exchange cost little and share their bags", async () => {
  await Excel.run(async (context) => {
    for (let row = 0; row < 290; row++)
      tom(context).getCell(row, 0).format.fill.color = row % 2 ? "#AAAAAA" : "#BBBBBB";
    await context.sync();
  });
  const { workbook, counters } = excel().host;
  const bags = new Set(
    Array.from({ length: 290 }, (_, row) => workbook.sheet("Tom")!.formatAt(row, 0)["Fill.Color"]),
  );
  expect(bags.size).toBe(2);
  expect(counters.syncs).toBeLessThan(6);
});

describe("conditional formats", () => {
  const add = async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem("Kommuner").getRange("C2:C4");
    const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    value.cellValue.format.font.color = "red";
    value.cellValue.rule = { formula1: "=100000", operator: "LessThan" };
    const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.custom.rule.formula = "=$C2>500000";
    custom.custom.format.fill.color = "#FFC7CE";
    custom.stopIfTrue = true;
    value.load("id,priority,type");
    custom.load("id,priority,type,stopIfTrue");
    await context.sync();
    return { range, value, custom };
  };

  it("have ids, types and priorities, the newest first", () =>
    Excel.run(async (context) => {
      const { range, value, custom } = await add(context);
      expect([custom.type, custom.priority, custom.stopIfTrue]).toEqual(["Custom", 0, true]);
      expect([value.type, value.priority]).toEqual(["CellValue", 1]);
      value.priority = 0;
      range.conditionalFormats.load("items/id,items/type");
      custom.custom.rule.load("formula");
      custom.custom.format.fill.load("color");
      const none = value.customOrNullObject.load();
      await context.sync();
      expect(range.conditionalFormats.items.map((one) => one.id)).toEqual([value.id, custom.id]);
      expect([custom.custom.rule.formula, custom.custom.format.fill.color, none.isNullObject]).toEqual([
        "=$C2>500000",
        "#FFC7CE",
        true,
      ]);
    }));

  it("are taken away by id without touching others", () =>
    Excel.run(async (context) => {
      const { range, value, custom } = await add(context);
      const found = range.conditionalFormats.getItem(custom.id);
      const where = found.getRange().load("address");
      found.delete();
      range.conditionalFormats.load("items/id");
      const gone = range.conditionalFormats.getItemOrNullObject(custom.id);
      await context.sync();
      expect(where.address).toBe("Kommuner!C2:C4");
      expect(range.conditionalFormats.items.map((one) => one.id)).toEqual([value.id]);
      expect(gone.isNullObject).toBe(true);
    }));

  it("of every other kind keep what they are given", () =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Kommuner").getRange("C2:C4");
      const scale = conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#0000FF" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
      const bar = conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#638EC6";
      const icons = conditionalFormats.add("IconSet");
      icons.iconSet.style = "ThreeTrafficLights1";
      scale.colorScale.load("criteria");
      bar.dataBar.positiveFormat.load("fillColor");
      icons.iconSet.load("style");
      await context.sync();
      expect(scale.colorScale.criteria.minimum.color).toBe("#0000FF");
      expect([bar.dataBar.positiveFormat.fillColor, icons.iconSet.style]).toEqual([
        "#638EC6",
        "ThreeTrafficLights1",
      ]);
    }));

  it("are cleared where they stand and follow inserted rows", () =>
    Excel.run(async (context) => {
      const { range, custom } = await add(context);
      const sheet = context.workbook.worksheets.getItem("Kommuner");
      sheet.getRange("1:2").insert("Down");
      const where = custom.getRange().load("address");
      custom.custom.rule.load("formula");
      await context.sync();
      expect([where.address, custom.custom.rule.formula]).toEqual(["Kommuner!C4:C6", "=$C4>500000"]);
      sheet.getRange("C5").conditionalFormats.clearAll();
      const rest = sheet.getRange("C4").conditionalFormats.getCount();
      const none = sheet.getRange("C5").conditionalFormats.getCount();
      range.conditionalFormats.clearAll();
      await context.sync();
      expect([rest.value, none.value]).toEqual([2, 0]);
      expect(excel().host.workbook.sheet("Kommuner")!.conditionalFormats).toEqual([]);
    }));
});

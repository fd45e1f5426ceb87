import { aStartedExcel, refusal } from "./aStartedExcel";

const excel = aStartedExcel();
const kommuner = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Kommuner");

describe("refusals", () => {
  const cases: [string, (sheet: Excel.Worksheet) => void, string][] = [
    ["an address that is none", (sheet) => sheet.getRange("foo bar!!").load("values"), "InvalidArgument"],
    ["a wrong shape", (sheet) => (sheet.getRange("H1:I1").values = [[1, 2, 3]]), "InvalidArgument"],
    [
      "a place outside the sheet",
      (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values"),
      "InvalidArgument",
    ],
    ["no intersection", (sheet) => sheet.getRange("A1").getIntersection("B2").load("values"), "ItemNotFound"],
  ];
  it.each(cases)("%s", async (_, act, code) => {
    const error = await refusal(
      Excel.run(async (context) => {
        act(kommuner(context));
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  it("name the place and the statement", async () => {
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Saknas").getRange("A1").load("values");
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("worksheets.getItem(");
  });

  it("leave what came before them in place", async () => {
    await refusal(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Tom");
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:B2").values = [[1, 2, 3]];
        sheet.getRange("A3").values = [["after"]];
        await context.sync();
      }),
    );
    const sheet = excel().host.workbook.sheet("Tom")!;
    expect([sheet.valueAt(0, 0), sheet.valueAt(2, 0)]).toEqual(["before", ""]);
  });

  it("are loud for what is not implemented", async () => {
    const error = await refusal(
      Excel.run(async (context) => {
        kommuner(context).getRange("A1:B1").merge();
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("Range.Merge");
    expect([...excel().host.context.unimplemented]).toEqual(["Range.Merge"]);
  });
});

import { valuesWithBlanks } from "../../src/excel/valuesWithBlanks";
import { aWorkbook } from "../excel-host";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

test("an empty cell is no 0, and a 0 is no empty cell", async () => {
  await excel().reset(
    aWorkbook()
      .sheet("Blad", {
        at: "A1",
        rows: [
          ["Kod", 0, ""],
          ["", 7, "x"],
        ],
      })
      .done(),
  );
  const held = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad").getRange("A1:C2");
    range.load({ values: true, valueTypes: true });
    await context.sync();
    return valuesWithBlanks(range);
  });
  expect(held).toEqual([
    ["Kod", 0, ""],
    ["", 7, "x"],
  ]);
  // Whatever a host hands over for an empty cell.
  const types = [[Excel.RangeValueType.empty, Excel.RangeValueType.double]];
  expect(valuesWithBlanks({ values: [[0, 0]], valueTypes: types })).toEqual([["", 0]]);
});

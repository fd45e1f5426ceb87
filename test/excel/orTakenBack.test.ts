import { orTakenBack } from "../../src/excel/orTakenBack";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("a write that throws midway is taken back by the record that it began with", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  const { outcome, record } = await orTakenBack(async (context, onStart) => {
    onStart({
      before: [],
      after: {},
      highlighted: [],
      notesBefore: "",
      taken: {
        cells: [{ sheet: "Underlag", address: "C5", before: "=4+5", value: 77 }],
        columns: [],
        part: { namespace: "urn:a", before: undefined },
      },
    });
    context.workbook.worksheets.getItem("Underlag").getRange("C5").values = [[77]];
    await context.sync();
    throw new Error("midway");
  });
  expect(outcome).toMatchObject({ kind: "failed" });
  expect(record).toBeUndefined();
  expect(workbook.sheet("Underlag")!.cellAt(4, 2)?.formula).toBe("=4+5");
});

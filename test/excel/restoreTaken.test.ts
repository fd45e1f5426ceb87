import { restoreTaken } from "../../src/excel/restoreTaken";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("what stood there returns as value or formula, but for a cell that was changed since", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  workbook.userEdit("Underlag!C5", 11);
  workbook.userEdit("Underlag!C6", 12);
  workbook.userEdit("Underlag!C7", 13);
  const cell = (address: string, before: unknown, value: number) => ({
    sheet: "Underlag",
    address,
    before,
    value,
  });
  const left = await Excel.run((context) =>
    restoreTaken(context, {
      cells: [cell("C5", "=4+5", 11), cell("C6", 7, 99), cell("C7", 13, 5)],
      columns: [],
      part: { namespace: "urn:a", before: '<a xmlns="urn:a">1</a>' },
    }),
  );
  expect(left).toEqual(["Underlag!C6"]);
  expect(workbook.sheet("Underlag")!.cellAt(4, 2)?.formula).toBe("=4+5");
  expect([5, 6].map((row) => workbook.sheet("Underlag")!.valueAt(row, 2))).toEqual([12, 13]);
  expect([...workbook.xmlParts.values()]).toEqual(['<a xmlns="urn:a">1</a>']);
});

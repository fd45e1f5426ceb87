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

it("a sheet that is gone keeps nothing else from returning: its cells and columns are named", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  workbook.userEdit("Underlag!C5", 11);
  const cell = { address: "C5", before: 7, value: 11 };
  const column = {
    sheet: "Borta",
    table: undefined,
    address: "E4:E7",
    header: "Kapacitet",
    values: [1, 2, 3],
  };
  const left = await Excel.run((context) =>
    restoreTaken(context, {
      cells: [
        { ...cell, sheet: "Borta" },
        { ...cell, sheet: "Underlag" },
      ],
      columns: [column],
    }),
  );
  expect(left).toEqual(["Borta!C5", "Borta!E4:E7"]);
  expect(workbook.sheet("Underlag")!.valueAt(4, 2)).toBe(7);
});

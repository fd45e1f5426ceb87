import { absentSheet } from "../../src/excel/absentSheet";

it("remembers that there was no sheet, and the area that a write fills", () => {
  expect(absentSheet("Ny", 3, 2)).toMatchObject({
    sheet: "Ny",
    existed: false,
    rows: 3,
    columns: 2,
    tables: [],
  });
});

import { writeSheet } from "../../src/xlsx/writeSheet";

test("cells far apart leave blanks between them", () => {
  const { rows } = writeSheet({ name: "B", cells: [{ row: 1, column: 2, value: 7 }] });
  expect(rows).toEqual([[], [null, null, 7]]);
});
test("widths and hidden columns stand at their places", () => {
  const { columns } = writeSheet({ name: "B", cells: [], columnWidths: { 1: 20 }, hiddenColumns: [2] });
  expect(columns).toEqual([{}, { width: 20 }, { hidden: true }]);
});

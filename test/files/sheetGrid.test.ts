import { sheetGrid } from "../../src/files/sheetGrid";

test("blanks are empty text, errors as shown, rows equally long", () =>
  expect(
    sheetGrid({
      name: "A",
      cells: [
        { row: 1, column: 1, value: { error: "#N/A" } },
        { row: 0, column: 0, value: 0 },
        { row: 1, column: 0, value: null },
      ],
    }),
  ).toEqual([
    [0, ""],
    ["", "#N/A"],
  ]));

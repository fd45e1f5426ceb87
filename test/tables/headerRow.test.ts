import { readTable } from "../../src/tables";
import { headerRow } from "../../src/tables/headerRow";

describe("where a block's header stands", () => {
  it("below titles, which fill less than half of the columns", () => {
    const block = [
      ["", "", "", ""],
      ["Folkmängd i riket", "", "", ""],
      ["Uppdaterad", 20230222, "", ""],
      ["Kod", "Kommun", "Folkmängd", "Anm."],
      ["0461", "Gnesta", 11_468, ""],
    ];
    expect(headerRow(block)).toBe(3);
    const zeros = block.map((row) => row.map((value) => (value === "" ? 0 : value)));
    expect(headerRow(zeros)).toBe(3);
  });

  it("in the first row of every table without titles, years and blanks in the header included", () => {
    expect(
      headerRow([
        ["Kommun", 2021, 2022, 2023],
        ["Flen", "1 381", "..", "5"],
      ]),
    ).toBe(0);
    expect(
      headerRow([
        ["Kommun", "", "", ""],
        ["Flen", 1, 2, 3],
      ]),
    ).toBe(0);
    expect(
      headerRow([
        ["Parameter", "Värde"],
        ["att fördela", 100],
      ]),
    ).toBe(0);
    expect(headerRow([])).toBe(0);
  });

  it("rows keep the numbers that they have in the block", () => {
    const table = readTable([
      ["Titel", "", ""],
      ["Kod", "Kommun", "Tal"],
      ["0461", "Gnesta", 1],
    ]);
    expect(table.ok && [table.value.headers, table.value.rows.map((row) => row.length)]).toEqual([
      ["Kod", "Kommun", "Tal"],
      [0, 3],
    ]);
  });
});

import type { FileSheet, WorkbookFile } from "../../src/xlsx";

/** A sheet from rows of values; blanks are "". */
export function aSheet(name: string, rows: readonly (readonly (string | number)[])[]): FileSheet {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, column) => (value === "" ? [] : [{ row, column, value }])),
  );
  return { name, cells };
}

/** Three municipalities under a title, scenario and key beside each other on a sheet of their own. */
export const aFile: WorkbookFile = {
  sheets: [
    aSheet("Underlag", [
      ["Underlag 2024"],
      ["", "Kod", "Kommun", "Folkmängd", "Eget boende"],
      ["", "0114", "Upplands Väsby", 50000, 310],
      ["", "0461", "Gnesta", 11000, 20],
      ["", "2584", "Kiruna", 22000, 70],
      [],
      ["Källa: SCB"],
    ]),
    aSheet("Val", [
      ["Parameter", "Värde", "", "Kriterium", "Kolumn", "Omräkning", "Vikt"],
      ["totalt", 120, "", "Folkmängd", "Folkmängd", "andel", 2],
      ["språk", "sv"],
    ]),
  ],
};

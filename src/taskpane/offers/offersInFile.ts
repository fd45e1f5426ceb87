import { columnLetters } from "../../tables";
import { offersBook } from "../../workbook";
import type { FoundTable } from "../../workbook";
import { sheetGrid } from "../../files";
import type { WorkbookFile } from "../../xlsx";

/** The tables of offers in a file, one a sheet at most: from the first row whose headers are those of offers to the next blank row. */
export function offersInFile({ sheets }: WorkbookFile): readonly FoundTable[] {
  return sheets.flatMap((sheet) => {
    const grid = sheetGrid(sheet);
    for (const [row, header] of grid.entries()) {
      if (header.filter((value) => value !== "").length < 4) continue;
      const rows = grid.slice(row);
      const length = rows.findIndex((line) => line.every((value) => value === ""));
      const values = length < 0 ? rows : rows.slice(0, length);
      const address = `A${row + 1}:${columnLetters(header.length - 1)}${row + values.length}`;
      const origin = { sheet: sheet.name, row, column: 0 };
      const table = { id: `${sheet.name}!${address}`, sheet: sheet.name, address, origin, values };
      if (offersBook([table]).offers.length > 0) return [table];
    }
    return [];
  });
}

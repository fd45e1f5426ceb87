import { writeWorkbook } from "../../../src/xlsx";
import type { FileCell, FileSheet } from "../../../src/xlsx";
import { aTable } from "../aPort";

/** The workbook of the tests as it would be saved: the table at A4, and what else is given. */
export function aWorkbookFile(others: readonly FileSheet[] = []): Promise<Uint8Array> {
  const { values, origin } = aTable();
  const cells = values.flatMap((line, row) =>
    line.map((value, column): FileCell => ({
      row: origin.row + row,
      column: origin.column + column,
      value: typeof value === "number" ? value : String(value),
    })),
  );
  return writeWorkbook({ sheets: [{ name: origin.sheet, cells }, ...others] });
}

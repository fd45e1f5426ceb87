import { headerRole } from "../municipalities";
import { columnLetters } from "../tables";
import { isResultHeader } from "../workbook";
import type { FoundTable } from "../workbook";
import type { FileSheet, WorkbookFile } from "../xlsx";
import { sheetGrid } from "./sheetGrid";

type Row = readonly (string | number | boolean)[];

/** Fewer filled cells than this in a row are a title or a note rather than a header. */
const fewestHeaders = 2;

/**
 * Every block of a file that may hold municipalities: a table or a headed range, found by its header row and ending at the first blank row.
 * @remarks Results of the product are passed over; a table's totals row is left out by the reader like any row of sums.
 */
export function fileTables(file: WorkbookFile): readonly FoundTable[] {
  return file.sheets.flatMap((sheet) => {
    const grid = sheetGrid(sheet);
    const row = grid.findIndex(isHeader);
    if (row < 0) return [];
    const header = grid[row] ?? [];
    const column = header.findIndex((value) => value !== "");
    const blank = header.findIndex((value, place) => place > column && value === "");
    const end = blank < 0 ? header.length : blank;
    const rows = grid.slice(row).map((line) => line.slice(column, end));
    const length = rows.findIndex((line) => line.every((value) => value === ""));
    const values = length < 0 ? rows : rows.slice(0, length);
    const address = `${columnLetters(column)}${row + 1}:${columnLetters(end - 1)}${row + values.length}`;
    const tableName = nameOf(sheet, `${columnLetters(column)}${row + 1}:`);
    return [
      {
        id: `${sheet.name}!${address}`,
        ...(tableName === undefined ? {} : { tableName }),
        sheet: sheet.name,
        address,
        origin: { sheet: sheet.name, row, column },
        values,
      },
    ];
  });
}

function isHeader(row: Row): boolean {
  const texts = row.filter((value): value is string => typeof value === "string" && value.trim() !== "");
  const roles = texts.map(headerRole);
  const isNamed = roles.includes("code") || roles.includes("name");
  const others = roles.filter((role) => role !== undefined && role !== "code" && role !== "name");
  return texts.length >= fewestHeaders && isNamed && others.length > 0 && !isResultHeader(row);
}

function nameOf(sheet: FileSheet, start: string): string | undefined {
  return sheet.tables?.find(({ range }) => range.startsWith(start))?.name;
}

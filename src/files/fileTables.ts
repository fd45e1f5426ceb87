import { headerRole } from "../municipalities";
import { columnLetters } from "../tables";
import { isResultHeader, withoutOwnBlocks } from "../workbook";
import type { FoundTable } from "../workbook";
import type { FileSheet, WorkbookFile } from "../xlsx";
import { sheetGrid } from "./sheetGrid";

type Row = readonly (string | number | boolean)[];

/** Fewer filled cells than this in a row are a title or a note rather than a header. */
const fewestHeaders = 2;

/**
 * Every block of a file that may hold municipalities: a table or a headed range, found by its header row and ending at the first blank row.
 * @remarks Results of the product are passed over, also where one stands beside the table; a table's totals row is left out by the reader like any row of sums.
 */
export function fileTables(file: WorkbookFile): readonly FoundTable[] {
  return file.sheets.flatMap((sheet) => {
    const grid = withoutOwnBlocks(sheetGrid(sheet));
    const row = grid.findIndex(isHeader);
    if (row < 0) return [];
    const header = grid[row] ?? [];
    const column = header.findIndex((value) => value !== "");
    const below = untilBlank(grid.slice(row).map((line) => line.slice(column)));
    const end = column + widthOf(below);
    const values = untilBlank(below.map((line) => line.slice(0, end - column)));
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

const isBlank = (value: Row[number] | undefined): boolean => value === undefined || value === "";

function untilBlank(rows: readonly Row[]): readonly Row[] {
  const blank = rows.findIndex((line) => line.every(isBlank));
  return blank < 0 ? rows : rows.slice(0, blank);
}

/** A header of several rows leaves cells blank in its first: a table ends at a column that is blank throughout, and what nothing heads stands beside it. */
function widthOf(rows: readonly Row[]): number {
  const first = rows.findIndex((line, at) => at > 0 && line.some((value) => typeof value === "number"));
  const heads = rows.slice(0, Math.max(1, first));
  const blank = (rows[0] ?? []).findIndex((_, place) => rows.every((line) => isBlank(line[place])));
  const width = blank < 0 ? (rows[0]?.length ?? 0) : blank;
  const headed = (rows[0] ?? []).map((_, place) => heads.some((line) => !isBlank(line[place])));
  return headed.lastIndexOf(true, width - 1) + 1;
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

import { headerRole } from "../municipalities";
import { sheetNames } from "../workbook";
import type { FoundTable } from "../workbook";
import { cellName } from "./cellName";

const own = Object.values(sheetNames);
const ownSheets = new Set(own.flatMap((names) => [names.result, names.settings]));
const loaded = { address: true, values: true, valueTypes: true, rowIndex: true, columnIndex: true } as const;

/**
 * Every table and headed range that may hold municipalities, in two exchanges whatever their number.
 * @remarks Our own sheets are passed over. A table's totals row is left out; a block with title rows above its header begins at the header.
 */
export async function findTables(context: Excel.RequestContext): Promise<readonly FoundTable[]> {
  const { tables, worksheets } = context.workbook;
  tables.load({ id: true, name: true, showTotals: true, worksheet: { name: true } });
  worksheets.load({ name: true });
  await context.sync();
  const inTables = tables.items
    .filter((table) => !ownSheets.has(table.worksheet.name))
    .map((table) => ({ table, range: table.getRange().load(loaded) }));
  const withTable = new Set(inTables.map(({ table }) => table.worksheet.name));
  const inSheets = worksheets.items
    .filter((sheet) => !withTable.has(sheet.name) && !ownSheets.has(sheet.name))
    .map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).load(loaded) }));
  await context.sync();
  const found = inTables.map(({ table, range }) => {
    const rows = cellValues(range);
    const values = table.showTotals ? rows.slice(0, -1) : rows;
    return described(table.worksheet.name, range, 0, values, { id: table.id, tableName: table.name });
  });
  for (const { sheet, range } of inSheets) {
    if (range.isNullObject) continue;
    const values = cellValues(range);
    const header = values.findIndex(isHeader);
    if (header >= 0) found.push(described(sheet.name, range, header, values.slice(header), {}));
  }
  return found.filter(({ values }) => isHeader(values[0] ?? []));
}

/** Blanks as "", so that an empty cell is never 0. */
function cellValues(range: Excel.Range): unknown[][] {
  const values = range.values as unknown[][];
  return values.map((row, at) => row.map((value, place) => (isEmpty(range, at, place) ? "" : value)));
}

function isEmpty(range: Excel.Range, row: number, column: number): boolean {
  return range.valueTypes[row]?.[column] === Excel.RangeValueType.empty;
}

function isHeader(row: readonly unknown[]): boolean {
  const texts = row.filter((value): value is string => typeof value === "string" && value.trim() !== "");
  const roles = texts.map(headerRole);
  return texts.length >= 2 && (roles.includes("code") || roles.includes("name"));
}

function described(
  sheet: string,
  range: Excel.Range,
  skipped: number,
  values: readonly (readonly unknown[])[],
  named: { readonly id?: string; readonly tableName?: string },
): FoundTable {
  const row = range.rowIndex + skipped;
  const column = range.columnIndex;
  const width = values[0]?.length ?? 1;
  const address = `${cellName(row, column)}:${cellName(row + values.length - 1, column + width - 1)}`;
  return {
    id: named.id ?? `${sheet}!${address}`,
    ...(named.tableName === undefined ? {} : { tableName: named.tableName }),
    sheet,
    address,
    origin: { sheet, row, column },
    values,
  };
}

import { headerRole } from "../municipalities";
import { isResultHeader } from "../workbook";
import type { FoundTable } from "../workbook";
import { cellName } from "./cellName";
import { loadSurvey } from "./loadSurvey";
import type { OwnSurvey } from "./loadSurvey";
import { valuesWithBlanks } from "./valuesWithBlanks";

const loaded = { values: true, valueTypes: true, rowIndex: true, columnIndex: true } as const;

/** Fewer filled cells than this in a row are a title or a note rather than a header. */
const fewestHeaders = 3;

/**
 * Every table and headed range that may hold municipalities, in two exchanges whatever their number.
 * @param onSurvey  told what stands in the workbook, so that a write after this one can ask for all at once
 * @remarks Results of ours are passed over. A table's totals row is left out; a block with title rows above its header begins at the header and ends before the first blank row.
 */
export async function findTables(
  context: Excel.RequestContext,
  onSurvey: (survey: OwnSurvey) => void = () => undefined,
): Promise<readonly FoundTable[]> {
  const { tables, worksheets } = context.workbook;
  const survey = loadSurvey(context);
  await context.sync();
  onSurvey(survey());
  // Ranges are let go of at once: the client would else need a request of its own for it.
  const inTables = tables.items.map((table) => ({ table, range: table.getRange().untrack().load(loaded) }));
  const withTable = new Set(inTables.map(({ table }) => table.worksheet.name));
  const inSheets = worksheets.items
    .filter((sheet) => !withTable.has(sheet.name))
    .map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).untrack().load(loaded) }));
  await context.sync();
  const found = inTables.flatMap(({ table, range }) => {
    const rows = valuesWithBlanks(range);
    const values = table.showTotals ? rows.slice(0, -1) : rows;
    const named = { id: table.id, tableName: table.name };
    return isHeader(values[0] ?? []) ? [described(table.worksheet.name, range, 0, values, named)] : [];
  });
  const headed = inSheets.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const rows = valuesWithBlanks(range);
    const header = rows.findIndex((row) => texts(row).length >= fewestHeaders && isHeader(row));
    if (header < 0) return [];
    const length = rows.slice(header).findIndex((row) => row.every((value) => value === ""));
    const values = rows.slice(header, length < 0 ? undefined : header + length);
    return [described(sheet.name, range, header, values, {})];
  });
  return [...found, ...headed];
}

function texts(row: readonly unknown[]): readonly string[] {
  return row.filter((value): value is string => typeof value === "string" && value.trim() !== "");
}

function isHeader(row: readonly unknown[]): boolean {
  const roles = texts(row).map(headerRole);
  return (roles.includes("code") || roles.includes("name")) && !isResultHeader(row);
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
  return { id: `${sheet}!${address}`, ...named, sheet, address, origin: { sheet, row, column }, values };
}

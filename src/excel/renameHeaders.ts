import type { FoundTable, HeaderChange, HeaderOutcome } from "../workbook";

/** Headers that were changed, so that they can be put back. */
export interface HeaderRecord {
  readonly sheet: string;
  readonly origin: FoundTable["origin"];
  readonly headers: readonly HeaderChange[];
}

/**
 * Gives columns of a table other headers, in two exchanges.
 * @remarks Nothing is written where a header is no longer what the change starts from, or where the sheet is protected.
 */
export async function renameHeaders(
  context: Excel.RequestContext,
  table: FoundTable,
  changes: readonly HeaderChange[],
): Promise<HeaderOutcome> {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  sheet.load({ protection: { protected: true } });
  const cells = changes.map((change) => {
    const place = sheet.getRangeByIndexes(table.origin.row, table.origin.column + change.column, 1, 1);
    return { ...change, range: place.load({ values: true, address: true }) };
  });
  await context.sync();
  if (sheet.protection.protected) return { kind: "failed", reason: "protected", detail: table.sheet };
  const moved = cells.find(({ range, from }) => String(range.values[0]?.[0] ?? "") !== from);
  if (moved) return { kind: "failed", reason: "unknown", detail: moved.range.address };
  for (const { range, to } of cells) range.values = [[to]];
  await context.sync();
  return { kind: "renamed" };
}

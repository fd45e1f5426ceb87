import { ownNotesKey } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import { restoreHighlights } from "./restoreHighlights";
import { restoreSheet } from "./restoreSheet";
import type { WriteRecord } from "./sheetSnapshot";

/**
 * Takes a write back: sheets and tables that we made go, what stood before returns, highlights that stood before stand again.
 * @returns cells that were changed since and therefore left, as Sheet!A1
 */
export async function restore(
  context: Excel.RequestContext,
  record: WriteRecord,
): Promise<readonly string[]> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(ownNotesKey);
  setting.load({ value: true });
  workbook.tables.load({ name: true, worksheet: { name: true } });
  const sheets = record.before.map((before) => {
    const sheet = workbook.worksheets.getItemOrNullObject(before.sheet).load({ name: true });
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true, columnIndex: true, formulas: true, values: true });
    return { before, sheet, used };
  });
  await context.sync();
  const left = sheets.flatMap(({ before, sheet, used }) => {
    if (sheet.isNullObject) return [];
    const tables = workbook.tables.items.filter((table) => table.worksheet.name === before.sheet);
    return restoreSheet({ sheet, used, tables }, before, record.after[before.sheet]);
  });
  const notes = setting.isNullObject ? "" : String(setting.value);
  await restoreHighlights(context, record, readOwnNotes(notes));
  if (!record.taken) return left;
  const { restoreTaken } = await import("./restoreTaken");
  return [...left, ...(await restoreTaken(context, record.taken))];
}

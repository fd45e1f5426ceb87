import { addHighlights } from "./addHighlights";
import { ownNotesKey } from "./ownNotes";
import type { OwnNotes } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";
import type { WriteRecord } from "./sheetSnapshot";

/** Takes our highlights away and puts back those that stood before a write, with the note of them. The user's are not touched. */
export async function restoreHighlights(
  context: Excel.RequestContext,
  { highlighted, after, notesBefore }: WriteRecord,
  now: OwnNotes,
): Promise<void> {
  const { workbook } = context;
  const before = readOwnNotes(notesBefore);
  const ids = new Set([...now.highlights, ...before.highlights].flatMap((each) => each.ids));
  const sheets = new Set([...now.highlights, ...before.highlights].map((each) => each.sheet));
  const isFailed = Object.keys(after).length === 0;
  const failedOn = new Map(isFailed ? highlighted.map(({ sheet, known }) => [sheet, new Set(known)]) : []);
  for (const sheet of failedOn.keys()) sheets.add(sheet);
  const standing = [...sheets].map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id).load({ id: true });
    return { id, sheet, formats: sheet.getRange().conditionalFormats.load({ id: true }) };
  });
  await context.sync();
  const there = standing.filter(({ sheet }) => !sheet.isNullObject);
  there.forEach(({ id, formats }) => {
    const known = failedOn.get(id);
    formats.items
      .filter((format) => ids.has(format.id) || known?.has(format.id) === false)
      .forEach((format) => format.delete());
  });
  const added = before.highlights
    .filter((each) => there.some(({ id }) => id === each.sheet))
    .map((each) => ({
      each,
      formats: addHighlights(workbook.worksheets.getItem(each.sheet).getRange(each.address), each.rules),
    }));
  await context.sync();
  const highlights = added.map(({ each, formats }) => ({ ...each, ids: formats.map(({ id }) => id) }));
  if (notesBefore === "") workbook.settings.getItemOrNullObject(ownNotesKey).delete();
  else workbook.settings.add(ownNotesKey, JSON.stringify({ ...before, highlights }));
  await context.sync();
}

import type { HighlightOutcome } from "../workbook";
import { ownNotesKey } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";

/** Removes our highlights by their ids, wherever they moved; the user's own are not touched. */
export async function clearHighlights(context: Excel.RequestContext): Promise<HighlightOutcome> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(ownNotesKey);
  setting.load({ value: true });
  await context.sync();
  const notes = readOwnNotes(setting.isNullObject ? "" : setting.value);
  const sheets = [...new Set(notes.highlights.map((each) => each.sheet))].map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const formats = sheet.getRange().conditionalFormats;
    formats.load({ id: true });
    return { sheet: sheet.load({ name: true }), formats };
  });
  await context.sync();
  const ids = notes.highlights.flatMap((each) => each.ids);
  let cleared = 0;
  for (const { sheet, formats } of sheets) {
    if (sheet.isNullObject) continue;
    for (const format of formats.items.filter((each) => ids.includes(each.id))) {
      format.delete();
      cleared++;
    }
  }
  workbook.settings.add(ownNotesKey, JSON.stringify({ ...notes, highlights: [] }));
  await context.sync();
  return { kind: "highlighted", rows: cleared };
}

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
  if (notes.highlights.length === 0) return { kind: "highlighted", rows: 0 };
  const sheets = [...new Set(notes.highlights.map((each) => each.sheet))].map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id).load({ name: true });
    return { sheet, formats: sheet.getRange().conditionalFormats.load({ id: true }) };
  });
  await context.sync();
  const ids = new Set(notes.highlights.flatMap((each) => each.ids));
  const ours = sheets
    .filter(({ sheet }) => !sheet.isNullObject)
    .flatMap(({ formats }) => formats.items.filter((format) => ids.has(format.id)));
  ours.forEach((format) => format.delete());
  workbook.settings.add(ownNotesKey, JSON.stringify({ ...notes, highlights: [] }));
  await context.sync();
  return { kind: "highlighted", rows: ours.length };
}

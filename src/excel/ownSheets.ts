import { ownNotesKey } from "./ownNotes";
import { readOwnNotes } from "./readOwnNotes";

/** Names of all sheets by their ids, and which of them we have written. */
export interface OwnSheets {
  readonly names: ReadonlyMap<string, string>;
  readonly own: ReadonlySet<string>;
}

/** Reads which sheets there are and which are ours, in one exchange. */
export async function ownSheets(context: Excel.RequestContext): Promise<OwnSheets> {
  const { worksheets, settings } = context.workbook;
  worksheets.load({ id: true, name: true });
  const setting = settings.getItemOrNullObject(ownNotesKey);
  setting.load({ value: true });
  await context.sync();
  return {
    names: new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name])),
    own: new Set(Object.keys(readOwnNotes(setting.isNullObject ? "" : setting.value).sheets)),
  };
}

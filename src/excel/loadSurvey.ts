import { ownNotesKey } from "./ownNotes";

/** What of ours may stand in the workbook, by name: enough to ask at once for all that a write must know. */
export interface OwnSurvey {
  /** The note as stored; "" where there is none. */
  readonly notesText: string;
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
}

/** Asks which sheets, tables and note there are; the answer can be read after the next exchange. */
export function loadSurvey(context: Excel.RequestContext): () => OwnSurvey {
  const { settings, tables, worksheets } = context.workbook;
  const setting = settings.getItemOrNullObject(ownNotesKey).load({ value: true });
  worksheets.load({ name: true });
  // All that anyone reads of the tables in this exchange: a second load would take the place of the first.
  tables.load({ id: true, name: true, showTotals: true, worksheet: { name: true } });
  return () => ({
    notesText: setting.isNullObject ? "" : String(setting.value),
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
  });
}

import type { WorkbookChange } from "../workbook";
import { ownSheets } from "./ownSheets";
import { settingsFollower } from "./settingsFollower";

/**
 * Calls back when cells change that we have not written ourselves.
 * @returns how to stop
 * @remarks Our own sheets are passed over, but for the visible key and scenario: edits there are handed over with what stood before.
 */
export async function followChanges(listener: (change: WorkbookChange) => void): Promise<() => void> {
  let known = await Excel.run(ownSheets);
  let writing = Promise.resolve();
  const settings = settingsFollower();
  // What was edited while nobody followed is where we start from, not an edit.
  for (const sheet of known.own) if (settings.isSettings(sheet)) await settings.edit(sheet);
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // A sheet made since may be ours, and only the note says so.
    if (!known.names.has(event.worksheetId)) known = await Excel.run(ownSheets);
    const sheet = known.names.get(event.worksheetId) ?? "";
    const remote = event.source === Excel.EventSource.remote;
    if (!known.own.has(sheet)) listener({ sheet, remote });
    else if (settings.isSettings(sheet) && event.triggerSource !== "ThisLocalAddin") {
      const edit = await settings.edit(sheet);
      if (edit) listener({ sheet, remote, settings: edit });
    }
  };
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      writing = writing.then(() => tell(event)).catch(() => undefined);
      return writing;
    });
    await context.sync();
    return added;
  });
  return () => {
    void Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

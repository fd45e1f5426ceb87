import type { WorkbookChange } from "../workbook";
import { ownSheets } from "./ownSheets";
import { settingsFollower } from "./settingsFollower";

/**
 * Calls back when cells change that we have not written ourselves.
 * @returns how to stop
 * @remarks
 * Our own sheets are passed over, but for the visible key and scenario: edits there are handed over with what stood before.
 * What another's pane writes to our sheets is told too: the scenarios may have changed with it.
 */
export async function followChanges(listener: (change: WorkbookChange) => void): Promise<() => void> {
  const settings = settingsFollower();
  let known = await Excel.run(ownSheets);
  let working = Promise.resolve();
  const settingsSheets = [...known.own].filter(settings.isSettings);
  // What was edited while nobody followed is where we start from, not an edit.
  for (const sheet of settingsSheets) await settings.edit(sheet);
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // A sheet made since may be ours, and only the note says so.
    if (!known.names.has(event.worksheetId)) known = await Excel.run(ownSheets);
    const sheet = known.names.get(event.worksheetId) ?? "";
    const remote = event.source === Excel.EventSource.remote;
    if (!known.own.has(sheet)) return listener({ sheet, remote });
    if (!remote && event.triggerSource === "ThisLocalAddin") return;
    const edit = settings.isSettings(sheet) ? await settings.edit(sheet) : undefined;
    if (edit) listener({ sheet, remote, settings: edit });
    else if (remote) listener({ sheet, remote, isOurs: true });
  };
  const afterwards = (work: () => Promise<void>): Promise<void> => {
    working = working.then(work).catch(() => undefined);
    return working;
  };
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => afterwards(() => tell(event)));
    await context.sync();
    return added;
  });
  // An edit after the look above and before we were heard: no event tells of it.
  void afterwards(async () => {
    for (const sheet of settingsSheets) {
      const edit = await settings.edit(sheet);
      if (edit) listener({ sheet, remote: false, settings: edit });
    }
  });
  return () => {
    void Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

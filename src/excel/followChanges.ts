import { ownSheets } from "./ownSheets";

/** What changed, where, and whether a co-author changed it. */
interface SheetChange {
  readonly sheet: string;
  readonly remote: boolean;
}

/**
 * Calls back when cells change that we have not written ourselves.
 * @returns how to stop
 * @remarks Our own sheets are passed over: what the pane reads stands in the user's.
 */
export async function followChanges(listener: (change: SheetChange) => void): Promise<() => void> {
  let known = await Excel.run(ownSheets);
  let writing = Promise.resolve();
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // A sheet made since may be ours, and only the note says so.
    if (!known.names.has(event.worksheetId)) known = await Excel.run(ownSheets);
    const sheet = known.names.get(event.worksheetId) ?? "";
    if (!known.own.has(sheet)) listener({ sheet, remote: event.source === Excel.EventSource.remote });
  };
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      writing = writing.then(() => tell(event));
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

import type { RowSelection } from "../workbook";

/** One cell, or several of one row, without the sheet. */
const oneRow = /^[A-Z]*(\d+)(?::[A-Z]*\1)?$/;

/**
 * Calls back when a cell, or cells of one row, are selected on any sheet.
 * @returns how to stop
 * @remarks One exchange for each selection; a newer one goes before an older that has not been answered yet.
 */
export async function followSelection(listener: (selection: RowSelection) => void): Promise<() => void> {
  let latest = 0;
  const tell = async ({ address, worksheetId }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const own = ++latest;
    const row = oneRow.exec(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""))?.[1];
    if (row === undefined) return;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId).load({ name: true });
      const first = sheet.getRange(`A${row}`).load({ text: true });
      await context.sync();
      if (own === latest)
        listener({ sheet: sheet.name, row: Number(row) - 1, first: first.text[0]?.[0] ?? "" });
    });
  };
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add((event) =>
      // A cell that is being edited or a sheet that is gone: there is nothing to show, and nothing is lost.
      tell(event).catch(() => undefined),
    );
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

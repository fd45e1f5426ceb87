import type { UndoOutcome } from "../workbook";
import { cellName } from "./cellName";
import type { HeaderRecord } from "./renameHeaders";

/** Puts headers back, in two exchanges; one that somebody has changed since is left and listed. */
export async function restoreHeaders(
  context: Excel.RequestContext,
  { sheet: name, origin, headers }: HeaderRecord,
): Promise<UndoOutcome> {
  const sheet = context.workbook.worksheets.getItem(name);
  const cells = headers.map((change) => {
    const range = sheet.getRangeByIndexes(origin.row, origin.column + change.column, 1, 1);
    return { change, range: range.load({ values: true }) };
  });
  await context.sync();
  const ours = cells.filter(({ change, range }) => String(range.values[0]?.[0] ?? "") === change.to);
  for (const { change, range } of ours) range.values = [[change.from]];
  await context.sync();
  return {
    undone: true,
    left: cells
      .filter((cell) => !ours.includes(cell))
      .map(({ change }) => `${name}!${cellName(origin.row, origin.column + change.column)}`),
    headers: ours.map(({ change: { column, from, to } }) => ({ column, from: to, to: from })),
  };
}

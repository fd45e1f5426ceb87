import type { UndoOutcome } from "../workbook";
import { cellName } from "./cellName";
import type { HeaderRecord } from "./renameHeaders";

/** Puts headers back, in two exchanges; one that somebody has changed since, or whose sheet is gone, is left and listed. */
export async function restoreHeaders(
  context: Excel.RequestContext,
  { sheet: name, origin, headers }: HeaderRecord,
): Promise<UndoOutcome> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ name: true });
  const cells = headers.map((change) => {
    const range = sheet.getRangeByIndexes(origin.row, origin.column + change.column, 1, 1);
    return { change, range: range.load({ values: true }) };
  });
  await context.sync();
  const isOurs = ({ change, range }: (typeof cells)[number]): boolean =>
    !sheet.isNullObject && String(range.values[0]?.[0] ?? "") === change.to;
  const ours = cells.filter(isOurs);
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

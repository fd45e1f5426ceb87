import type { MunicipalTable } from "../municipalities";
import type { MergeEntry, MergeLog } from "../sharing";
import type { WorkbookFile } from "../xlsx";

/**
 * A log that remembers formulas: where a cell of the base that is filled in held a formula, undoing enters it again.
 * @param earlier  the log before; its entries say already what stood there
 */
export function withFormulas(
  log: MergeLog,
  earlier: MergeLog,
  workbook: WorkbookFile,
  { table, roles, municipalities }: MunicipalTable,
): MergeLog {
  const { origin } = table;
  const cells = workbook.sheets.find(({ name }) => name === origin?.sheet)?.cells ?? [];
  const formulaOf = (entry: MergeEntry): string | undefined => {
    const column =
      entry.field === "agreed" ? roles.pinned : entry.field === "capacity" ? roles.capacity : undefined;
    const row = municipalities.find(({ code }) => code === entry.code)?.row;
    if (origin === undefined || column === undefined || row === undefined) return undefined;
    const place = { row: origin.row + 1 + row, column: origin.column + column };
    return cells.find((cell) => cell.row === place.row && cell.column === place.column)?.formula;
  };
  const known = new Set(earlier.entries.map(({ code, field }) => `${code} ${field}`));
  return {
    ...log,
    entries: log.entries.map((entry) => {
      const formula = known.has(`${entry.code} ${entry.field}`) ? undefined : formulaOf(entry);
      return formula === undefined ? entry : { ...entry, before: `=${formula}` };
    }),
  };
}

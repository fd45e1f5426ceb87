import { plainWord } from "../tables";
import type { FoundTable } from "../workbook";
import { cellName } from "./cellName";
import { valuesWithBlanks } from "./valuesWithBlanks";

const loaded = { values: true, valueTypes: true, rowIndex: true, columnIndex: true } as const;

/** Every table, and every headed range on a sheet without one, whose first column is headed Parameter; two exchanges. */
export async function findRules(context: Excel.RequestContext): Promise<readonly FoundTable[]> {
  const { tables, worksheets } = context.workbook;
  tables.load({ id: true, name: true, worksheet: { name: true } });
  worksheets.load({ name: true });
  await context.sync();
  const inTables = tables.items.map((table) => ({
    sheet: table.worksheet.name,
    named: { id: table.id, tableName: table.name },
    range: table.getRange().load(loaded),
  }));
  const inSheets = worksheets.items
    .filter(({ name }) => !inTables.some(({ sheet }) => sheet === name))
    .map(({ name }) => ({
      sheet: name,
      named: { id: `${name}!rules` },
      range: worksheets.getItem(name).getUsedRangeOrNullObject(true).load(loaded),
    }));
  await context.sync();
  return [...inTables, ...inSheets].flatMap(({ sheet, named, range }): FoundTable[] => {
    if (range.isNullObject) return [];
    const rows = valuesWithBlanks(range);
    const header = rows.findIndex((row) => plainWord(String(row[0])) === "parameter");
    if (header < 0) return [];
    const below = rows.slice(header);
    const length = below.findIndex((row) => row.every((value) => value === ""));
    const values = length < 0 ? below : below.slice(0, length);
    const [row, column] = [range.rowIndex + header, range.columnIndex];
    const last = cellName(row + values.length - 1, column + (values[0]?.length ?? 1) - 1);
    const address = `${cellName(row, column)}:${last}`;
    return [{ ...named, sheet, address, origin: { sheet, row, column }, values }];
  });
}

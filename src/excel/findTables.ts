import type { FoundTable } from "../workbook";
import { cellName } from "./cellName";
import { headedBlock } from "./headedBlock";
import type { HeadedBlock } from "./headedBlock";
import { isMunicipalHeader } from "./isMunicipalHeader";
import { loadSurvey } from "./loadSurvey";
import type { OwnSurvey } from "./loadSurvey";
import { valuesWithBlanks } from "./valuesWithBlanks";

const loaded = { values: true, valueTypes: true, rowIndex: true, columnIndex: true } as const;

/**
 * Every table and headed range that may hold municipalities, in two exchanges whatever their number.
 * @param onSurvey  told what stands in the workbook, so that a write after this one can ask for all at once
 * @remarks Results of ours are passed over. A table's totals row is left out; a block with title rows above its header begins at the header.
 */
export async function findTables(
  context: Excel.RequestContext,
  onSurvey: (survey: OwnSurvey) => void = () => undefined,
): Promise<readonly FoundTable[]> {
  const { tables, worksheets } = context.workbook;
  const survey = loadSurvey(context);
  await context.sync();
  onSurvey(survey());
  // Ranges are let go of at once: the client would else need a request of its own for it.
  const inTables = tables.items.map((table) => ({ table, range: table.getRange().untrack().load(loaded) }));
  const withTable = new Set(inTables.map(({ table }) => table.worksheet.name));
  const inSheets = worksheets.items
    .filter((sheet) => !withTable.has(sheet.name))
    .map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).untrack().load(loaded) }));
  await context.sync();
  const found = inTables.flatMap(({ table, range }) => {
    const rows = valuesWithBlanks(range);
    const values = table.showTotals ? rows.slice(0, -1) : rows;
    const named = { id: table.id, tableName: table.name };
    if (!isMunicipalHeader(values[0] ?? [])) return [];
    return [described(table.worksheet.name, range, { row: 0, column: 0, values }, named)];
  });
  const headed = inSheets.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const block = headedBlock(valuesWithBlanks(range));
    return block ? [described(sheet.name, range, block, {})] : [];
  });
  return [...found, ...headed];
}

function described(
  sheet: string,
  range: Excel.Range,
  block: HeadedBlock,
  named: { readonly id?: string; readonly tableName?: string },
): FoundTable {
  const { values } = block;
  const row = range.rowIndex + block.row;
  const column = range.columnIndex + block.column;
  const width = values[0]?.length ?? 1;
  const address = `${cellName(row, column)}:${cellName(row + values.length - 1, column + width - 1)}`;
  return { id: `${sheet}!${address}`, ...named, sheet, address, origin: { sheet, row, column }, values };
}

import { brokenCells } from "./brokenCells";

/**
 * Re-enters our formulas where a workbook saved #NAME?: installing the add-in alone does not mend them.
 * @returns how many cells were re-entered
 */
export async function repairFormulas(context: Excel.RequestContext): Promise<number> {
  const broken = await brokenCells(context);
  broken.forEach(({ sheet, row, column, formula }) => {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
    cell.formulas = [[formula.replace(/_xldudf_FORDELA_/gi, "FORDELA.")]];
  });
  if (broken.length > 0) await context.sync();
  return broken.length;
}

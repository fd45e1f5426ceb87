const ours = /^=.*(FORDELA\.|_xldudf_FORDELA_)/i;

/**
 * Re-enters our formulas where a workbook saved #NAME?: installing the add-in alone does not mend them.
 * @returns how many cells were re-entered
 */
export async function repairFormulas(context: Excel.RequestContext): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject();
    range.load({ formulas: true, values: true, rowIndex: true, columnIndex: true });
    return { sheet, range };
  });
  await context.sync();
  let repaired = 0;
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    (range.formulas as unknown[][]).forEach((row, at) => {
      row.forEach((formula, place) => {
        const broken = range.values[at]?.[place] === "#NAME?";
        if (!broken || typeof formula !== "string" || !ours.test(formula)) return;
        const cell = sheet.getRangeByIndexes(range.rowIndex + at, range.columnIndex + place, 1, 1);
        cell.formulas = [[formula.replace(/_xldudf_FORDELA_/gi, "FORDELA.")]];
        repaired++;
      });
    });
  }
  await context.sync();
  return repaired;
}

const ours = /^=.*(FORDELA\.|_xldudf_FORDELA_)/i;

/** A cell with a formula of ours that Excel could not name, 0-based on its sheet. */
export interface BrokenCell {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Finds the cells with formulas of ours that show #NAME?, as a workbook does that was saved without the add-in: two exchanges. */
export async function brokenCells(context: Excel.RequestContext): Promise<readonly BrokenCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject().untrack();
    range.load({ formulas: true, values: true, rowIndex: true, columnIndex: true });
    return { sheet, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    return (range.formulas as unknown[][]).flatMap((line, at) =>
      line.flatMap((formula, place) => {
        const isBroken = range.values[at]?.[place] === "#NAME?";
        if (!isBroken || typeof formula !== "string" || !ours.test(formula)) return [];
        return [{ sheet, row: range.rowIndex + at, column: range.columnIndex + place, formula }];
      }),
    );
  });
}

/**
 * What calculates formulas. An engine follows the workbook through `workbook.onChange` (kinds `cells`, `shifted`,
 * `sorted`, `tableChanged`, `names`, …) and hands its answers back with `sheet.setCalculated(row, column, value)`.
 */
export interface FormulaEngine {
  /** Calculates what is due (everything, when `full`); may finish later. */
  recalculate(full?: boolean): void;
  /** Whether an answer is still due after `recalculate`; then readers must wait for `settled`. */
  readonly busy: boolean;
  /** Resolves when every formula shows its value. */
  settled(): Promise<void>;
  /** Lets go of the workbook. */
  dispose(): void;
}

import type { IRange } from "@univerjs/core";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import { mapReferences } from "../../model";
import type { GridBook } from "./GridBook";

/**
 * Lets the grid evaluate a rule's formula once per row where every column would give the same (`$A5`, not `A5`).
 * A highlight over 290 rows and 15 columns then costs 290 evaluations instead of 4,350, after every edit.
 */
export function evaluateRulesByRow(book: GridBook): void {
  const service = book.injector.get(ConditionalFormattingFormulaService);
  const register = service.registerFormulaWithRange.bind(service);
  const result = service.getFormulaResultWithCoords.bind(service);
  const byRow = new Set<string>();
  service.registerFormulaWithRange = (unitId, subUnitId, cfId, formula, ranges) => {
    const only: IRange | undefined = ranges?.length === 1 ? ranges[0] : undefined;
    const key = `${cfId} ${formula}`;
    if (!only || !isSameInEveryColumn(formula)) {
      byRow.delete(key);
      register(unitId, subUnitId, cfId, formula, ranges);
      return;
    }
    byRow.add(key);
    register(unitId, subUnitId, cfId, formula, [{ ...only, endColumn: only.startColumn }]);
  };
  service.getFormulaResultWithCoords = (unitId, subUnitId, cfId, formula, row, column) =>
    result(unitId, subUnitId, cfId, formula, row, byRow.has(`${cfId} ${formula}`) ? 0 : column);
}

/** Whether no reference of a formula moves from column to column. */
export function isSameInEveryColumn(formula: string): boolean {
  if (/\b(COLUMNS?|OFFSET|INDIRECT|CELL)\s*\(/i.test(formula)) return false;
  let fixed = true;
  mapReferences(formula, ({ text }) => {
    if (!text.split(":").every((part) => /^\$[A-Z]/i.test(part) || /^\$?\d+$/.test(part))) fixed = false;
    return null;
  });
  return fixed;
}

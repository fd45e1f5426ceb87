import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat, Sheet } from "../../model";
import { formulaForGrid } from "./formulaForGrid";
import type { GridBook } from "./GridBook";
import { ruleForGrid } from "./ruleForGrid";

/** Rules as last painted, the first that wins first: id and what it said. */
export type PaintedRules = Map<string, readonly (readonly [id: string, signature: string])[]>;

/**
 * Brings the conditional formats of a sheet to those of the model, with the same ids. The grid puts each new rule
 * first, the model's first rule wins: so they are added from the last to the first. Rules that stay are left
 * alone, for the grid takes a second to let go of one.
 */
export function paintRules(book: GridBook, sheet: Sheet, painted: PaintedRules): void {
  const before = painted.get(sheet.id) ?? [];
  const wanted = sheet.conditionalFormats.map((format) => [format.id, JSON.stringify(format)] as const);
  if (JSON.stringify(before) === JSON.stringify(wanted) || !book.sheet(sheet.id)) return;
  const kept = keptTail(before, wanted);
  const keptIds = new Set(kept.map(([id]) => id));
  for (const [cfId] of before)
    if (!keptIds.has(cfId)) book.run(DeleteConditionalRuleMutation, { subUnitId: sheet.id, cfId });
  for (const format of sheet.conditionalFormats.slice(0, wanted.length - kept.length).reverse())
    addRule(book, sheet, format);
  painted.set(sheet.id, wanted);
}

/** The longest end of the wanted list that stands already, in this order. */
function keptTail<T extends readonly [string, string]>(
  before: readonly T[],
  wanted: readonly T[],
): readonly T[] {
  for (let start = 0; start < wanted.length; start++) {
    const tail = wanted.slice(start);
    const standing = before.filter((one) =>
      tail.some(([id, signature]) => id === one[0] && signature === one[1]),
    );
    if (JSON.stringify(standing) === JSON.stringify(tail)) return tail;
  }
  return [];
}

function addRule(book: GridBook, sheet: Sheet, format: ConditionalFormat): void {
  const rule = gridRule(format, sheet);
  if (!rule) return;
  book.run(AddConditionalRuleMutation, {
    subUnitId: sheet.id,
    rule: {
      cfId: format.id,
      stopIfTrue: format.stopIfTrue,
      ranges: format.areas.map(({ row, column, rows, columns }) => ({
        startRow: row,
        endRow: row + rows - 1,
        startColumn: column,
        endColumn: column + columns - 1,
      })),
      rule,
    },
  });
}

function gridRule(format: ConditionalFormat, sheet: Sheet): IConditionalFormattingRuleConfig | null {
  const rule = ruleForGrid(format);
  if (rule?.type === CFRuleType.highlightCell && "subType" in rule && rule.subType === CFSubRuleType.formula)
    return { ...rule, value: formulaForGrid(rule.value, sheet, format.areas[0]?.row ?? 0) };
  return rule;
}

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

/**
 * Brings the conditional formats of a sheet to those of the model, with the same ids. The grid puts each new rule
 * first, the model's first rule wins: so they are added from the last to the first.
 */
export function paintRules(book: GridBook, sheet: Sheet, painted: Map<string, string>): boolean {
  const signature = JSON.stringify(sheet.conditionalFormats);
  if ((painted.get(sheet.id) ?? "[]") === signature || !book.sheet(sheet.id)) return false;
  for (const { id } of JSON.parse(painted.get(sheet.id) ?? "[]") as ConditionalFormat[])
    book.run(DeleteConditionalRuleMutation, { subUnitId: sheet.id, cfId: id });
  for (const format of [...sheet.conditionalFormats].reverse()) {
    const rule = gridRule(format, sheet);
    if (!rule) continue;
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
  painted.set(sheet.id, signature);
  return true;
}

function gridRule(format: ConditionalFormat, sheet: Sheet): IConditionalFormattingRuleConfig | null {
  const rule = ruleForGrid(format);
  if (rule?.type === CFRuleType.highlightCell && "subType" in rule && rule.subType === CFSubRuleType.formula)
    return { ...rule, value: formulaForGrid(rule.value, sheet, format.areas[0]?.row ?? 0) };
  return rule;
}

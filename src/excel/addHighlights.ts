import type { HighlightRule } from "../workbook";

/** Adds conditional formats to a range and asks for their ids, which are known after the next exchange. */
export function addHighlights(
  range: Excel.Range,
  rules: readonly HighlightRule[],
): readonly Excel.ConditionalFormat[] {
  return rules.map(({ formula, fill, text }) => {
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = text;
    format.load({ id: true });
    return format;
  });
}

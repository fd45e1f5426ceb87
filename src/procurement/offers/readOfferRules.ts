import { finish } from "../../base";
import type { Issue, Result } from "../../base";
import { cellAt, cellText, figure, figureIssue, isBlankRow, plainWord, readCell } from "../../tables";
import type { OfferRules } from "./offerRules";
import { ruleName } from "./ruleName";
import type { RuleId } from "./ruleId";

const whole: readonly string[] = ["need", "maxOver", "minimumPlaces"];

/**
 * Reads a rules table: Parameter | Value, in any of the languages; further columns (date, source) are for the reader.
 * @remarks A blank value sets nothing. Errors: F701 unknown, F705 twice, F106–F111 no figure, F110 negative, F112 not whole.
 */
export function readOfferRules(values: readonly (readonly unknown[])[]): Result<OfferRules> {
  const issues: Issue[] = [];
  const figures: Partial<Record<RuleId, number>> = {};
  const [ceilings, premiums] = [new Map<string, number>(), new Map<string, number>()];
  const seen = new Set<string>();
  values.forEach((line, place) => {
    const cells = line.map(readCell);
    const text = cellText(cells[0]);
    if (isBlankRow(cells) || (place === 0 && plainWord(text) === "parameter")) return;
    const row = place + 1;
    const name = ruleName(text);
    const cell = cellAt(cells, 1);
    if (!name) issues.push({ code: "F701", severity: "error", row, found: text });
    if (!name || cell.kind === "blank") return;
    const { rule, about } = name;
    const value = figure(cell) ?? 0;
    const issue = figureIssue(cell);
    const fault = issue
      ? undefined
      : value < 0
        ? "F110"
        : whole.includes(rule) && value % 1 !== 0
          ? "F112"
          : undefined;
    if (issue) issues.push({ ...issue, row, column: text });
    else if (fault) issues.push({ code: fault, severity: "error", row, column: text, found: value });
    else if (seen.has(rule + about)) issues.push({ code: "F705", severity: "error", row, found: text });
    seen.add(rule + about);
    if (rule === "ceiling") ceilings.set(about, value);
    else if (rule === "premium") premiums.set(about, value);
    else figures[rule] = value;
  });
  return finish({ figures, ceilings, premiums }, issues);
}

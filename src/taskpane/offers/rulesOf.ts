import type { Issue } from "../../base";
import { readOfferRules } from "../../procurement";
import type { OfferRules } from "../../procurement";
import type { RuleRow } from "./ruleRow";

/** What the rows come to; findings name their cell where the row stands in a table. */
export function rulesOf(rows: readonly RuleRow[]): {
  readonly rules: OfferRules | undefined;
  readonly issues: readonly Issue[];
} {
  const read = readOfferRules(rows.map(({ name, value }) => [name, value]));
  const issues = read.issues.map((issue) => {
    const row = rows[(issue.row ?? 0) - 1];
    const { row: _row, ...rest } = issue;
    return row?.inTable ? { ...rest, cell: row.inTable.cell } : rest;
  });
  return { rules: read.ok ? read.value : undefined, issues };
}

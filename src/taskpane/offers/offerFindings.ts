import type { Issue, IssueCode } from "../../base";
import { offerRole } from "../../procurement";
import type { Offer } from "../../procurement";
import { columnLetters, readTable } from "../../tables";
import type { FoundTable } from "../../workbook";
import type { OfferFinding } from "./offerFinding";

/** Which column a finding is about that does not say so itself. */
const about: Readonly<Partial<Record<IssueCode, string>>> = {
  F510: "municipality",
  F511: "price",
  F512: "places",
  W511: "form",
};

/**
 * What there is to say about offers, each with its cell.
 * @param findings  in the order of the offers; undefined where there is nothing to say
 */
export function offerFindings(
  table: FoundTable,
  offers: readonly Offer[],
  findings: readonly (Issue | undefined)[],
): readonly OfferFinding[] {
  const { values, origin } = table;
  const read = readTable(values, origin);
  const roles = read.ok ? read.value.headers.map(offerRole) : [];
  const columnOf = (code: IssueCode): number => {
    const column = roles.indexOf(roles.find((role) => role === about[code]) ?? "id");
    return origin.column + Math.max(0, column);
  };
  return offers.flatMap(({ id, row }, place): OfferFinding[] => {
    const issue = findings[place];
    if (!issue) return [];
    const cell = issue.cell ?? `${columnLetters(columnOf(issue.code))}${String(row)}`;
    return [{ place, id, issue: { ...issue, cell } }];
  });
}

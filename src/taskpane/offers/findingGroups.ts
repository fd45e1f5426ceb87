import type { IssueCode } from "../../base";
import type { OfferFinding } from "./offerFinding";

/** What keeps an offer from being evaluated at all; what it fails in the evaluation stands in the order. */
const faulty: readonly IssueCode[] = ["F106", "F107", "F202", "F205", "F505", "F506", "F507", "F510"];

/** Offers about which the same is to be said. */
export interface FindingGroups {
  /** One by one: those that cannot be evaluated. */
  readonly wrong: readonly OfferFinding[];
  /** By form: those whose price no ceiling is set for. */
  readonly untried: readonly (readonly OfferFinding[])[];
}

/** The findings that are told where the offers stand: faults one by one, and forms without a ceiling once a form. */
export function findingGroups(findings: readonly OfferFinding[]): FindingGroups {
  const byForm = new Map<unknown, OfferFinding[]>();
  for (const each of findings)
    if (each.issue.code === "W511")
      byForm.set(each.issue.found, [...(byForm.get(each.issue.found) ?? []), each]);
  return {
    wrong: findings.filter(({ issue }) => faulty.includes(issue.code)),
    untried: [...byForm.values()],
  };
}

import { isWhole } from "../base";
import type { Issue } from "../base";

/**
 * What is wrong with a total or with weights before any method is asked.
 * @param total  [persons] or [places]
 * @remarks Errors: F401 the total, F309 by row a negative weight, F406 no weight above 0.
 */
export function weightIssues(total: number, weights: readonly number[]): Issue[] {
  const issues: Issue[] = [];
  if (!isWhole(total) || total < 0) issues.push({ code: "F401", severity: "error", found: total });
  let isAny = false;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? 0;
    if (weight > 0) isAny = true;
    else if (weight < 0) {
      issues.push({ code: "F309", severity: "error", row: row + 1, found: weight });
    }
  }
  if (!isAny && issues.length === 0) issues.push({ code: "F406", severity: "error" });
  return issues;
}

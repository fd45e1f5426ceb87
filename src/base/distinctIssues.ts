import type { Issue } from "./issue";

/**
 * Findings without repetition: one cell that several steps stumbled over is one finding.
 * @remarks Shape: in the order of their first occurrence. Example: a missing population that three criteria need is said once.
 */
export function distinctIssues(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const { code, municipality, row, cell, column, found, expected } = issue;
    const same = JSON.stringify([code, municipality, row, cell, column, found, expected]);
    return !seen.has(same) && seen.add(same);
  });
}

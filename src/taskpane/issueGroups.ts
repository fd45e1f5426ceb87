import type { Issue } from "../base";

const rank = { error: 0, warning: 1, remark: 2 } as const;
const FEWEST = 3; // two of a kind are said one by one

/** Findings of one kind in one column: the first is said in full, the others by their cells. */
export interface IssueGroup {
  readonly first: Issue;
  readonly others: readonly Issue[];
}

/** Whether a finding leads somewhere: to a cell, or to the row of a municipality. */
const hasPlace = ({ cell, row, municipality }: Issue): boolean =>
  cell !== undefined || (row !== undefined && municipality !== undefined);

/** Findings, gravest first, those of a kind together: forty blank cells in a column are one thing to mend. */
export function issueGroups(issues: readonly Issue[]): readonly IssueGroup[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const kind = JSON.stringify([issue.severity, issue.code, issue.column]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), issue]);
  }
  return [...kinds.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      if (others.length + 1 >= FEWEST && others.every(hasPlace)) return [{ first, others }];
      return [first, ...others].map((each) => ({ first: each, others: [] }));
    })
    .sort((a, b) => rank[a.first.severity] - rank[b.first.severity]);
}

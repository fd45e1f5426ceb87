import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../base";
import { usePane } from "./usePane";

const SHOWN = 20;
const rank = { error: 0, warning: 1, remark: 2 } as const;

interface IssueListProps {
  readonly issues: readonly Issue[];
  /** Where the cells stand; the table's sheet where left out. */
  readonly sheet?: string;
}

/** Findings, gravest first, each with the cell to go to. */
export function IssueList({ issues, sheet }: IssueListProps): React.JSX.Element {
  const { words, actions } = usePane();
  const { text } = words;
  const [isWhole, setWhole] = useState(false);
  const sorted = [...issues].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN);
  return (
    <>
      <ul className="fd-issues">
        {shown.map((issue, place) => {
          const { cell } = issue;
          return (
            <li key={place} className={`fd-issue fd-issue-${issue.severity}`}>
              <p>
                <strong>{words.results.severities[issue.severity]}</strong> {words.issue(issue)}
              </p>
              {cell !== undefined && (
                <button type="button" className="fd-link" onClick={() => void actions.goTo(cell, sheet)}>
                  {text("goTo", { cell })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < sorted.length && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {text("showAll", { count: sorted.length })}
        </Button>
      )}
    </>
  );
}

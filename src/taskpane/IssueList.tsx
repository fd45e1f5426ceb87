import { useState } from "react";
import type { Issue } from "../base";
import { columnLetters } from "../tables";
import { issueGroups } from "./issueGroups";
import { RestButton } from "./RestButton";
import { usePane } from "./usePane";

const SHOWN = 20;

interface IssueListProps {
  readonly issues: readonly Issue[];
  /** Where the cells stand; the table's sheet where left out. */
  readonly sheet?: string;
}

/** Findings, gravest first, each with the cell to go to; those of a kind in a column stand together. */
export function IssueList({ issues, sheet }: IssueListProps): React.JSX.Element {
  const { words, actions, found } = usePane();
  const { text } = words;
  const [isWhole, setWhole] = useState(false);
  const groups = issueGroups(issues);
  const shown = isWhole ? groups : groups.slice(0, SHOWN);
  const cellLink = (cell: string, said: string): React.JSX.Element => (
    <button type="button" className="fd-link" onClick={() => void actions.goTo(cell, sheet)}>
      {said}
    </button>
  );
  /** A finding about a whole row of the municipalities leads to where that row begins in the table. */
  const placeOf = ({ cell, code, row }: Issue): string | undefined => {
    const isOfTable = sheet === undefined && (/^[FW]2/.test(code) || code === "W704");
    if (cell !== undefined || !found || !isOfTable || row === undefined) return cell;
    return `${columnLetters(found.origin.column)}${String(row)}`;
  };
  const linked = (cell: string | undefined, said: string): React.JSX.Element =>
    cell === undefined ? <span>{said}</span> : cellLink(cell, said);
  /** What stands there is said where it is not the same as in the first. */
  const saidOf = ({ cell = "", name, found: stood }: Issue, first: Issue): string =>
    [cell, name, stood === first.found ? "" : stood]
      .filter((each) => each !== undefined && each !== "")
      .join(" · ");
  return (
    <>
      <ul className="fd-issues">
        {shown.map(({ first, others }, place) => {
          const to = placeOf(first);
          return (
            <li key={place} className={`fd-issue fd-issue-${first.severity}`}>
              <p>
                <strong>{words.results.severities[first.severity]}</strong> {words.issue(first)}
              </p>
              {to !== undefined && cellLink(to, text("goTo", { cell: to }))}
              {others.length > 0 && (
                <details className="fd-more">
                  <summary>
                    {text(first.cell === undefined ? "sameForMore" : "sameInMore", { count: others.length })}
                  </summary>
                  <ul className="fd-same">
                    {others.map((other, at) => (
                      <li key={at}>{linked(placeOf(other), saidOf(other, first))}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
      {groups.length > SHOWN && (
        <RestButton label={text("showAll", { count: groups.length })} {...{ isWhole, setWhole }} />
      )}
    </>
  );
}

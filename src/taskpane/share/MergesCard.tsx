import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { shareWords } from "./shareWords";
import { takenMerges } from "./takenMerges";
import type { Returns } from "./useReturns";

interface MergesCardProps {
  readonly run: ScenarioRun;
  readonly returns: Returns;
}

/** What was taken in before, file by file: each can be undone, however long ago, and that can be undone too. */
export function MergesCard({ run, returns }: MergesCardProps): React.JSX.Element | undefined {
  const { words } = usePane();
  const text = shareWords(words);
  const merges = useMemo(() => takenMerges(returns.log), [returns.log]);
  if (merges.length === 0) return undefined;
  const countyOf = (code: string): string =>
    run.results.find(({ municipality }) => municipality.countyCode === code)?.municipality.county ?? code;
  return (
    <section className="fd-card" aria-label={text("mergesTitle")}>
      <h2>{text("mergesTitle")}</h2>
      <p className="fd-quiet">{text("mergesText")}</p>
      <ul className="fd-merges">
        {merges.map((merge) => {
          const { countyCode, file, date, agreedBy, counts } = merge;
          const county = countyOf(countyCode);
          return (
            <li key={`${countyCode} ${file} ${date} ${agreedBy}`}>
              <div className="fd-row">
                <strong>{county}</strong>
                <Button
                  size="small"
                  disabledFocusable={returns.busy !== undefined}
                  aria-label={text("undoMergeOf", { county, file })}
                  onClick={() => void returns.undo(merge, county)}
                >
                  {text("undoMerge")}
                </Button>
              </div>
              <p className="fd-quiet">
                {[file, text("by", { who: agreedBy || text("nobody"), date: date || text("noDate") })]
                  .filter((part) => part !== "")
                  .join(" · ")}
                <br />
                {text("mergeCounts", counts)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

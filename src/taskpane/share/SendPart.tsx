import { Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { ContentsCard } from "./ContentsCard";
import type { CopyWishes } from "./copyWishes";
import { downloadFile } from "./downloadFile";
import { shareWords } from "./shareWords";
import { useCopies } from "./useCopies";
import { WishesCard } from "./WishesCard";

/** Skicka: who gets what, all of it shown before a file is made. */
export function SendPart({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const counties = useMemo(() => {
    const names = new Map(
      run.results.map(({ municipality: { countyCode, county } }) => [countyCode, county]),
    );
    return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  }, [run]);
  const [wishes, setWishes] = useState<CopyWishes>({
    to: "all",
    receiver: "authority",
    masked: false,
    formulas: false,
    reference: "",
  });
  const copies = useCopies();
  const { working, told, file } = copies;
  const codes = counties.map(([code]) => code);
  const wanted = codes.includes(wishes.to) ? [wishes.to] : codes;
  return (
    <>
      <WishesCard wishes={wishes} counties={counties} onChange={setWishes} />
      <ContentsCard run={run} wishes={wishes} county={wanted[0] ?? ""} isOneOfMany={wanted.length > 1} />
      <section className="fd-card">
        <p>{text("publicDocument")}</p>
        <p>{text("label")}</p>
        {working ? (
          <div className="fd-progress">
            <ProgressBar
              value={working.done}
              max={working.all}
              aria-label={text("making", { done: working.done, all: working.all })}
            />
            <div className="fd-row">
              <span>{text("making", { done: working.done, all: working.all })}</span>
              <Button size="small" onClick={copies.cancel}>
                {text("cancel")}
              </Button>
            </div>
          </div>
        ) : (
          <Button
            appearance="primary"
            className="fd-act"
            onClick={() => void copies.make(run, wishes, wanted)}
          >
            {wanted.length > 1 ? text("makeAll", { count: wanted.length }) : text("makeOne")}
          </Button>
        )}
        <div role="status">
          {told && (
            <MessageBar intent={told.kind} layout="multiline" className="fd-act">
              <MessageBarBody>
                {told.text}{" "}
                {file && (
                  <button
                    type="button"
                    className="fd-link"
                    onClick={() => downloadFile(file.name, file.bytes)}
                  >
                    {text("downloadToo")}
                  </button>
                )}
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
      </section>
    </>
  );
}

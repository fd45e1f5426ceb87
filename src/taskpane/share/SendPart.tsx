import { Button, ProgressBar } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { ToldBar } from "../ToldBar";
import { usePane } from "../usePane";
import { ContentsCard } from "./ContentsCard";
import type { CopyWishes } from "./copyWishes";
import { downloadFile } from "./downloadFile";
import { isWholeWorkbook } from "./isWholeWorkbook";
import { receivers } from "./receivers";
import { shareWords } from "./shareWords";
import { useCopies } from "./useCopies";
import { wantedCopies } from "./wantedCopies";
import { WishesCard } from "./WishesCard";
import { WorkbookCard } from "./WorkbookCard";

/** Skicka: who gets what, all of it shown before a file is made. */
export function SendPart({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const all = useMemo(() => receivers(run), [run]);
  const [wishes, setWishes] = useState<CopyWishes>({
    scope: "county",
    to: "all",
    receiver: "authority",
    masked: false,
    formulas: false,
    reference: "",
    strikes: { kinds: [], sheets: [] },
  });
  const copies = useCopies();
  const { working, told, file } = copies;
  const isWhole = isWholeWorkbook(wishes);
  const { scope, to, masked, formulas } = wishes;
  // The reference number changes nothing of what is shown: the copies are not thought out anew at every letter of it.
  const wanted = useMemo(
    () => (isWhole ? [] : wantedCopies(run, { scope, to, masked, formulas, reference: "" })),
    [run, isWhole, scope, to, masked, formulas],
  );
  const [first] = wanted;
  return (
    <>
      <WishesCard wishes={wishes} receivers={all} onChange={setWishes} />
      {isWhole ? (
        <WorkbookCard wishes={wishes} onChange={(strikes) => setWishes({ ...wishes, strikes })} />
      ) : (
        first && <ContentsCard content={first} isOneOfMany={wanted.length > 1} />
      )}
      <section className="fd-card">
        <p>{text("publicDocument")}</p>
        <p>{text(isWhole ? "labelWhole" : "label")}</p>
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
          <Button appearance="primary" className="fd-act" onClick={() => void copies.make(run, wishes)}>
            {wanted.length > 1 ? text("makeAll", { count: wanted.length }) : text("makeOne")}
          </Button>
        )}
        <ToldBar told={told}>
          {file && (
            <button type="button" className="fd-link" onClick={() => downloadFile(file.name, file.bytes)}>
              {text("downloadToo")}
            </button>
          )}
        </ToldBar>
      </section>
    </>
  );
}

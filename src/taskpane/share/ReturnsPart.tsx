import { Button, Spinner } from "@fluentui/react-components";
import type { ScenarioRun } from "../../scenario";
import { fileIssueText } from "../../wording";
import { ToldBar } from "../ToldBar";
import { usePane } from "../usePane";
import { FileDrop } from "./FileDrop";
import { ReturnCard } from "./ReturnCard";
import { shareWords } from "./shareWords";
import { MergesCard } from "./MergesCard";
import type { Returns } from "./useReturns";

interface ReturnsPartProps {
  readonly run: ScenarioRun;
  readonly returns: Returns;
}

/** Ta emot: returned files, every difference, and what of it is taken in. */
export function ReturnsPart({ run, returns }: ReturnsPartProps): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const { read, files, isAnything, busy, told } = returns;
  return (
    <>
      <FileDrop
        title={text("dropTitle")}
        text={text("dropText")}
        button={text("choose")}
        isBusy={busy !== undefined}
        onFiles={(all) => void returns.add(all)}
      />
      {busy && <Spinner size="tiny" label={text(busy)} />}
      {read?.unread.map(({ file, issues }) => (
        <section key={file} className="fd-card fd-return" aria-label={file}>
          <h2>{file}</h2>
          <p className="fd-issue fd-issue-error">
            <strong>{text("fileUnread")}.</strong>{" "}
            {issues.map((issue) => fileIssueText(issue, words.language)).join(" ")}
          </p>
        </section>
      ))}
      {read?.returns.map((returned, at) => (
        <ReturnCard key={returned.file} returned={returned} merged={files[at]} run={run} returns={returns} />
      ))}
      <ToldBar told={told} />
      {read && (
        <div className="fd-row fd-actions">
          <Button
            appearance="primary"
            disabledFocusable={!isAnything || busy !== undefined}
            onClick={() => void returns.take()}
          >
            {text("takeChosen")}
          </Button>
          <Button onClick={returns.clear}>{text("clear")}</Button>
        </div>
      )}
      {read && !isAnything && !told && <p className="fd-quiet">{text("takeNone")}</p>}
      <MergesCard run={run} returns={returns} />
    </>
  );
}

import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { IssueList } from "./IssueList";
import { TablesTab } from "./TablesTab";
import { usePane } from "./usePane";

// Fetched when first looked at, so that the pane is there at once.
const KeyTab = lazy(() => import("./key/KeyTab").then((room) => ({ default: room.KeyTab })));
const ResultTab = lazy(() => import("./result/ResultTab").then((room) => ({ default: room.ResultTab })));
const ShareTab = lazy(() => import("./share/ShareTab").then((room) => ({ default: room.ShareTab })));

/** The chosen place, with what just happened to the workbook above it. */
export function TabBody(): React.JSX.Element {
  const { state, words } = usePane();
  const { notice, tab } = state;
  return (
    <>
      <div aria-live="polite">
        {notice && (
          <MessageBar intent={notice.kind} layout="multiline" className="fd-notice">
            <MessageBarBody>
              {words.text(notice.text, notice.values)}
              {notice.findings && <IssueList {...notice.findings} />}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="tabpanel" aria-labelledby={`fd-tab-${tab}`} id="fd-panel" className="fd-panel">
        {state.reading ? (
          <Spinner size="tiny" label={words.text("reading")} />
        ) : (
          <Suspense fallback={<Spinner size="tiny" />}>
            {tab === "tables" && <TablesTab />}
            {tab === "key" && <KeyTab />}
            {tab === "result" && <ResultTab />}
            {tab === "share" && <ShareTab />}
          </Suspense>
        )}
      </div>
    </>
  );
}

import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { KeyTab } from "./key/KeyTab";
import { ResultTab } from "./result/ResultTab";
import { TablesTab } from "./TablesTab";
import { usePane } from "./usePane";

/** The chosen place, with what just happened to the workbook above it. */
export function TabBody(): React.JSX.Element {
  const { state, words } = usePane();
  const { notice, tab } = state;
  return (
    <>
      <div aria-live="polite">
        {notice && (
          <MessageBar intent={notice.kind} layout="multiline" className="fd-notice">
            <MessageBarBody>{words.text(notice.text, notice.values)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="tabpanel" aria-labelledby={`fd-tab-${tab}`} id="fd-panel" className="fd-panel">
        {state.reading ? (
          <Spinner size="tiny" label={words.text("reading")} />
        ) : (
          <>
            {tab === "tables" && <TablesTab />}
            {tab === "key" && <KeyTab />}
            {tab === "result" && <ResultTab />}
          </>
        )}
      </div>
    </>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { IssueList } from "./IssueList";
import { usePane } from "./usePane";

/** What just happened to the workbook, beside the acts that touch it: nothing that is being worked on above moves when it comes or goes. */
export function Notices(): React.JSX.Element {
  const { state, words, actions, dispatch } = usePane();
  const { text } = words;
  const { notice, broken, canUndo } = state;
  const { restores } = notice ?? {};
  const hide = (): void => dispatch({ type: "told", notice: undefined, canUndo });
  return (
    <div aria-live="polite" className="fd-said">
      {notice && (
        <MessageBar intent={notice.kind} layout="multiline" className="fd-notice">
          <MessageBarBody>
            {text(notice.text, notice.values)}
            {restores && (
              <>
                {" "}
                <button
                  type="button"
                  className="fd-link"
                  onClick={() => dispatch({ type: "scenarioAdded", named: restores })}
                >
                  {text("scenarioRestore")}
                </button>
              </>
            )}
            {notice.findings && <IssueList {...notice.findings} />}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button size="small" appearance="transparent" className="fd-hide" onClick={hide}>
                {text("hide")}
              </Button>
            }
          />
        </MessageBar>
      )}
      {broken > 0 && (
        <MessageBar intent="warning" layout="multiline" className="fd-notice">
          <MessageBarBody>{text("broken", { count: broken })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={state.working} onClick={() => void actions.repair()}>
              {text("repair")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

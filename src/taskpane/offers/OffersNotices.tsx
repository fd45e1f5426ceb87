import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../usePane";
import { offerWords } from "./offerWords";
import type { OffersWriting } from "./useOffersWriting";

/** What a write or undo came to, between the place and the acts (D-151): in view however far she has scrolled, and nothing above it moves. */
export function OffersNotices({ writing }: { readonly writing: OffersWriting }): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { notice, dismiss } = writing;
  return (
    <div aria-live="polite" className="fd-said">
      {notice && (
        <MessageBar intent={notice.kind} layout="multiline" className="fd-notice">
          <MessageBarBody>
            {text(notice.text, notice.values)} {notice.also && text(notice.also)}
          </MessageBarBody>
          {notice.replace ? (
            <MessageBarActions>
              <Button size="small" onClick={notice.replace}>
                {text("replace")}
              </Button>
              <Button size="small" onClick={dismiss}>
                {text("cancel")}
              </Button>
            </MessageBarActions>
          ) : (
            <MessageBarActions
              containerAction={
                <Button size="small" appearance="transparent" className="fd-hide" onClick={dismiss}>
                  {words.text("hide")}
                </Button>
              }
            />
          )}
        </MessageBar>
      )}
    </div>
  );
}

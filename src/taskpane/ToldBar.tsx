import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Told } from "./told";

interface ToldBarProps {
  readonly told: Told | undefined;
  /** What can be done with it, after the words. */
  readonly children?: React.ReactNode;
}

/** What a part of the pane did last, where it was done; heard when it comes. */
export function ToldBar({ told, children }: ToldBarProps): React.JSX.Element {
  return (
    <div role="status">
      {told && (
        <MessageBar intent={told.kind} layout="multiline" className="fd-told">
          <MessageBarBody>
            {told.text} {children}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

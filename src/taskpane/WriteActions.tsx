import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState } from "react";

interface WriteActionsProps {
  /** What writing is called, and whose width the button keeps. */
  readonly label: string;
  /** That it is under way, while it is. */
  readonly working?: string | undefined;
  /** What the other ways are called, for those who hear it. */
  readonly moreLabel: string;
  readonly undoLabel: string;
  /** Whether there is something to write and nothing being written. */
  readonly canWrite: boolean;
  readonly canOpenMore: boolean;
  readonly canUndo: boolean;
  readonly onWrite: () => void;
  readonly onUndo: () => void;
  readonly ways: readonly {
    readonly label: string;
    readonly isOff: boolean;
    readonly onChoose: () => void;
  }[];
}

/** The acts that touch the workbook: write, the other ways to write, undo. */
export function WriteActions(props: WriteActionsProps): React.JSX.Element {
  const { label, working, moreLabel, undoLabel, canWrite, canOpenMore, canUndo, onWrite, onUndo, ways } =
    props;
  // The menu stands over the button that it belongs to, from its beginning: from its end it would leave a narrow pane.
  const [split, setSplit] = useState<HTMLSpanElement | null>(null);
  return (
    <div className="fd-row fd-actions">
      <span className="fd-split" ref={setSplit}>
        <Button
          appearance="primary"
          className="fd-split-main"
          disabledFocusable={!canWrite}
          onClick={onWrite}
        >
          <span className="fd-steady" data-label={label}>
            {working ?? label}
          </span>
        </Button>
        <Menu positioning={{ position: "above", align: "start", target: split, offset: 4 }}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              appearance={canWrite ? "primary" : "secondary"}
              className="fd-split-more"
              aria-label={moreLabel}
              disabledFocusable={!canOpenMore}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {ways.map((way) => (
                <MenuItem key={way.label} disabled={way.isOff} onClick={way.onChoose}>
                  {way.label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </span>
      <Button disabledFocusable={!canUndo} onClick={onUndo}>
        {undoLabel}
      </Button>
    </div>
  );
}

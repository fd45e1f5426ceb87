import type { RefObject } from "react";
import type { Words } from "../words/Words";

interface Props {
  readonly words: Words;
  readonly open: boolean;
  readonly width: number;
  readonly onClose: () => void;
  readonly frame: RefObject<HTMLDivElement | null>;
}

/** The task pane as Excel frames it. Closing hides it; with a shared runtime the add-in goes on running. */
export function PaneFrame({ words, open, width, onClose, frame }: Props): React.JSX.Element {
  return (
    <aside className="pane" aria-label={words.pane} style={{ width }} hidden={!open}>
      <div className="paneHead">
        <h2>Fördela</h2>
        <button
          type="button"
          className="close"
          aria-label={words.closePane}
          title={words.closePane}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.4" fill="none" />
          </svg>
        </button>
      </div>
      <div className="paneBody" ref={frame} />
    </aside>
  );
}

import type { Words } from "../words/Words";

const NARROWEST = 320;
const WIDEST = 900;
const KEY_STEP = 20;

interface Props {
  readonly words: Words;
  readonly width: number;
  readonly hidden: boolean;
  readonly onWidth: (width: number) => void;
}

/** The line between grid and pane: drag it, or use the arrow keys. */
export function Splitter({ words, width, hidden, onWidth }: Props): React.JSX.Element {
  const resize = (wanted: number): void => onWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))));
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.resizePane}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      hidden={hidden}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") resize(width + KEY_STEP);
        else if (event.key === "ArrowRight") resize(width - KEY_STEP);
        else if (event.key === "Home") resize(NARROWEST);
        else if (event.key === "End") resize(WIDEST);
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        document.body.classList.add("resizing");
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
      }}
      onPointerUp={(event) => {
        event.currentTarget.releasePointerCapture(event.pointerId);
        document.body.classList.remove("resizing");
      }}
    />
  );
}

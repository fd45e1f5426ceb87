import { useRef } from "react";
import type { PageSession } from "../session/PageSession";
import type { Words } from "../words/Words";

interface Props {
  readonly words: Words;
  readonly session: PageSession | null;
  readonly paneOpen: boolean;
  readonly onPane: (open: boolean) => void;
}

/** Workbooks to open, and the add-in's own ribbon buttons, which go through office.js as in Excel. */
export function Ribbon({ words, session, paneOpen, onPane }: Props): React.JSX.Element {
  const file = useRef<HTMLInputElement>(null);
  const openFile = async (chosen: File | undefined): Promise<void> => {
    if (chosen) await session?.openFile(chosen.name, await chosen.arrayBuffer());
  };
  const action = (id: string, icon: string, text: string): React.JSX.Element => (
    <button type="button" disabled={!session} onClick={() => session?.invoke(id)}>
      <img
        src={`/assets/${icon}-20.png`}
        srcSet={`/assets/${icon}-40.png 2x`}
        alt=""
        width={20}
        height={20}
      />
      {text}
    </button>
  );
  return (
    <nav className="ribbon">
      <div role="group" aria-label={words.workbookGroup}>
        <button type="button" disabled={!session} onClick={() => void session?.openSample("sweden")}>
          {words.sweden}
        </button>
        <button type="button" disabled={!session} onClick={() => void session?.openSample("norway")}>
          {words.norway}
        </button>
        <button type="button" disabled={!session} onClick={() => void session?.openSample("offers")}>
          {words.offers}
        </button>
        <button type="button" disabled={!session} onClick={() => void session?.openEmpty()}>
          {words.empty}
        </button>
        <button type="button" disabled={!session} onClick={() => file.current?.click()}>
          {words.file}
        </button>
        <button type="button" disabled={!session} onClick={() => void session?.download()}>
          {words.save}
        </button>
        <input
          ref={file}
          type="file"
          accept=".xlsx"
          hidden
          onChange={(event) => {
            void openFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      <div role="group" aria-label="Fördela" className="addin">
        <button type="button" aria-pressed={paneOpen} className="primary" onClick={() => onPane(!paneOpen)}>
          <img src="/assets/open-20.png" srcSet="/assets/open-40.png 2x" alt="" width={20} height={20} />
          {words.openPane}
        </button>
        {action("recalculateAndHighlight", "recalculate", words.recalculateAndHighlight)}
        {action("clearHighlights", "clear", words.clearHighlights)}
        {action("repairFormulas", "repair", words.repairFormulas)}
      </div>
    </nav>
  );
}

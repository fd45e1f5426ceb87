import type { Notice } from "../session/PageSession";
import type { Words } from "../words/Words";

interface Props {
  readonly words: Words;
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
}

const query = (copy: string): string =>
  new URLSearchParams({ language: document.documentElement.lang, copy }).toString();

/** What the emulation must say aloud: what it does not do, and what was refused. */
export function Notices({ words, notices, onDismiss }: Props): React.JSX.Element {
  return (
    <div className="notices" role="alert">
      {notices.map(({ id, text, copy }) => (
        <p key={id} className="notice">
          <span>{text}</span>
          {copy !== undefined && (
            <button type="button" onClick={() => window.open(`/?${query(copy)}`)}>
              {words.openCopy}
            </button>
          )}
          <button type="button" onClick={() => onDismiss(id)}>
            {words.close}
          </button>
        </p>
      ))}
    </div>
  );
}

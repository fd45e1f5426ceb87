import type { Notice } from "../session/PageSession";
import type { Words } from "../words/Words";

interface Props {
  readonly words: Words;
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
}

/** What the emulation must say aloud: what it does not do, and what was refused. */
export function Notices({ words, notices, onDismiss }: Props): React.JSX.Element {
  return (
    <div className="notices" role="alert">
      {notices.map(({ id, text }) => (
        <p key={id} className="notice">
          <span>{text}</span>
          <button type="button" onClick={() => onDismiss(id)}>
            {words.close}
          </button>
        </p>
      ))}
    </div>
  );
}

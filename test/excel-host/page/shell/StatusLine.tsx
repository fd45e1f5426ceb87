import type { PageState } from "../session/PageSession";
import type { Words } from "../words/Words";
import { filled } from "../words/wordsOf";

interface Props {
  readonly words: Words;
  readonly state: PageState | null;
}

/** Where one is, what a formula says as the workbook has it, and the text behind an error. */
export function StatusLine({ words, state }: Props): React.JSX.Element {
  const selected = state?.selected;
  const isBlock = selected && selected.rows * selected.columns > 1;
  const phase =
    !state || state.phase === "opening"
      ? words.loading
      : state.phase === "ready"
        ? words.ready
        : words.calculating;
  return (
    <footer className="status">
      <span className="phase" role="status" data-phase={state?.phase ?? "opening"}>
        {phase}
      </span>
      {selected ? <span className="where">{selected.address}</span> : null}
      {selected && isBlock ? (
        <span>{filled(words.rows, { rows: selected.rows, columns: selected.columns })}</span>
      ) : null}
      {selected?.error ? (
        <span className="error" role="alert">
          {selected.error}
        </span>
      ) : selected?.formula ? (
        <span className="formula">
          {words.formula}: <code>{selected.formula}</code>
        </span>
      ) : null}
      <span className="space" />
      <span className="emulationNote">{words.emulationLong}</span>
    </footer>
  );
}

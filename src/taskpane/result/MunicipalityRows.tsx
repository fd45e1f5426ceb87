import { memo, useCallback, useMemo, useRef } from "react";
import type { ScenarioRun } from "../../scenario";
import type { PaneWords } from "../paneWords";
import { usePane } from "../usePane";
import { MunicipalityRow } from "./MunicipalityRow";
import { useLater } from "./useLater";

const IN_A_BLOCK = 15; // rows; the style sheet tells their height to the browser
const SEEN_AT_ONCE = 30; // rows; more than any pane shows below its map

interface MunicipalityRowsProps {
  readonly run: ScenarioRun;
  /** The run's results in the order of the list, as far as they are not filtered out. */
  readonly shown: ScenarioRun["results"];
  /** What the list is narrowed by: where it changes, no row of the old list may be seen. */
  readonly narrowed: string;
}

/**
 * The rows of the list. One stop for the Tab key; arrows move from row to row.
 * @remarks What is seen comes first; the rest of the country follows when the frame has been painted. Rows are laid out
 * by blocks, and only those that are seen; the roles keep it a table for those who hear it.
 */
export function MunicipalityRows({ run, shown, narrowed }: MunicipalityRowsProps): React.JSX.Element {
  const { state, dispatch, words } = usePane();
  const { text } = words;
  const open = useCallback((code: string) => dispatch({ type: "whyOpened", code }), [dispatch]);
  const { selected } = state;
  const table = useRef<HTMLTableElement>(null);
  const figures = useMemo<Figures>(
    () => ({
      shown,
      narrowed,
      most: run.results.reduce((max, each) => Math.max(max, each.places), 1),
      selected,
      stop: (shown.find(({ municipality }) => municipality.code === selected) ?? shown[0])?.municipality.code,
    }),
    [run, shown, narrowed, selected],
  );
  const later = useLater(shown.length > SEEN_AT_ONCE ? figures : undefined);
  // Another search, another table: rows of before have nothing to do with it.
  const isSameList = later?.narrowed === narrowed && later.shown.length === shown.length;
  const move = (event: React.KeyboardEvent): void => {
    const buttons = [...(table.current?.querySelectorAll<HTMLButtonElement>("tbody button") ?? [])];
    const at = buttons.findIndex((each) => each === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  const blocks = (of: Figures, from: number, until: number): React.JSX.Element[] => {
    const starts: number[] = [];
    for (let start = from; start < until; start += IN_A_BLOCK) starts.push(start);
    return starts.map((start) => (
      <Block key={start} figures={of} start={start} words={words} onOpen={open} />
    ));
  };
  return (
    <table ref={table} role="table" className="fd-rows" onKeyDown={move}>
      <caption className="fd-hidden">{text("listCaption")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {text("municipality")}
          </th>
          <th scope="col" role="columnheader">
            {words.results.units[run.scenario.purpose]}
          </th>
          <th scope="col" role="columnheader">
            <span aria-hidden>{text("perThousandShort")}</span>
            <span className="fd-hidden">{text("perThousand")}</span>
          </th>
        </tr>
      </thead>
      {blocks(figures, 0, Math.min(SEEN_AT_ONCE, shown.length))}
      {isSameList && blocks(later, SEEN_AT_ONCE, later.shown.length)}
    </table>
  );
}

interface Figures {
  readonly shown: ScenarioRun["results"];
  readonly narrowed: string;
  /** The largest number of places, which fills the bar. */
  readonly most: number;
  /** Code of the selected municipality. */
  readonly selected: string | undefined;
  /** Code of the municipality whose row the Tab key stops at. */
  readonly stop: string | undefined;
}

interface BlockProps {
  readonly figures: Figures;
  readonly start: number;
  readonly words: PaneWords;
  readonly onOpen: (code: string) => void;
}

/** Nothing but figures, language and selection draws rows anew. A row is known by its rank: where another municipality takes it, its figures are changed, and nothing is moved about. */
const Block = memo(function Block({ figures, start, words, onOpen }: BlockProps): React.JSX.Element {
  const { shown, most, selected, stop } = figures;
  return (
    <tbody role="rowgroup">
      {shown.slice(start, start + IN_A_BLOCK).map(({ municipality, places, population }, rank) => (
        <MunicipalityRow
          key={rank}
          code={municipality.code}
          name={municipality.name}
          places={words.number(places)}
          perThousand={population === undefined ? "–" : words.number((places * 1000) / population, 1)}
          share={places / most}
          isStop={municipality.code === stop}
          isSelected={municipality.code === selected}
          onOpen={onOpen}
        />
      ))}
    </tbody>
  );
});

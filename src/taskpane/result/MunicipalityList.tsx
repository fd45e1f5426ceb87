import { Input, Select } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { MunicipalityRow } from "./MunicipalityRow";

const SEEN_AT_ONCE = 30; // rows; more than any pane shows below its map

/** Where procurement should be directed: most places first, to search and to filter by county. */
export function MunicipalityList({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const { state, dispatch, words } = usePane();
  const { text } = words;
  const [county, setCounty] = useState("");
  const [sought, setSought] = useState("");
  const counties = useMemo(() => {
    const named = new Map(
      run.results.map(({ municipality }) => [municipality.countyCode, municipality.county]),
    );
    return [...named].sort(([a], [b]) => a.localeCompare(b));
  }, [run]);
  const shown = useMemo(() => {
    const word = sought.trim().toLocaleLowerCase(words.language);
    return run.results
      .filter(
        ({ municipality: { countyCode, name, code } }) =>
          (county === "" || countyCode === county) &&
          (name.toLocaleLowerCase(words.language).includes(word) || code.startsWith(word)),
      )
      .sort((a, b) => b.places - a.places || a.municipality.code.localeCompare(b.municipality.code));
  }, [run, county, sought, words]);
  const open = useCallback((code: string) => dispatch({ type: "whyOpened", code }), [dispatch]);
  const most = run.results.reduce((max, each) => Math.max(max, each.places), 1);
  const title = {
    acquisition: "listTitle",
    assignment: "listTitleAssignment",
    settlement: "listTitleSettlement",
  } as const;
  const { selected } = state;
  const selectedCode = shown.some((each) => each.municipality.code === selected)
    ? selected
    : shown[0]?.municipality.code;
  // What is seen comes first; the rest of the country follows in a frame of its own.
  const count = useDeferredValue(Infinity, SEEN_AT_ONCE);
  // Nothing but the figures, the language and the selection draws rows anew, whatever else moves in the pane. A row is
  // known by its rank: where another municipality takes it, its figures are changed, and nothing is moved about.
  const rows = useMemo(
    () =>
      shown
        .slice(0, count)
        .map(({ municipality: { code, name }, places, population }, rank) => (
          <MunicipalityRow
            key={rank}
            code={code}
            name={name}
            places={words.number(places)}
            perThousand={population === undefined ? "–" : words.number((places * 1000) / population, 1)}
            share={places / most}
            isStop={code === selectedCode}
            isSelected={code === selected}
            onOpen={open}
          />
        )),
    [shown, count, words, most, selectedCode, selected, open],
  );
  return (
    <section className="fd-card fd-list">
      <h2>{text(title[run.scenario.purpose])}</h2>
      <div className="fd-filters">
        <Input
          size="small"
          type="search"
          aria-label={text("search")}
          placeholder={text("search")}
          value={sought}
          onChange={(_event, { value }) => setSought(value)}
        />
        <Select
          size="small"
          aria-label={text("county")}
          value={county}
          onChange={(_event, { value }) => setCounty(value)}
        >
          <option value="">{text("allCounties")}</option>
          {counties.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {shown.length === 0 ? (
        <p className="fd-quiet">{text("noneFound")}</p>
      ) : (
        <Rows>
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
          <tbody role="rowgroup">{rows}</tbody>
        </Rows>
      )}
    </section>
  );
}

/**
 * One stop for the Tab key; arrows move from row to row.
 * @remarks Rows are laid out one by one, and only those that are seen; the roles keep it a table for those who hear it.
 */
function Rows({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const table = useRef<HTMLTableElement>(null);
  const move = (event: React.KeyboardEvent): void => {
    const buttons = [...(table.current?.querySelectorAll<HTMLButtonElement>("tbody button") ?? [])];
    const at = buttons.findIndex((each) => each === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <table ref={table} role="table" className="fd-rows" onKeyDown={move}>
      {children}
    </table>
  );
}

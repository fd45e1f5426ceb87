import { Tab, TabList } from "@fluentui/react-components";
import { useMemo } from "react";
import { registeredMunicipalities } from "../municipalities";
import { offersBook } from "../workbook";
import { ScenarioPicker } from "./ScenarioPicker";
import { tabs } from "./state/paneState";
import { tabsFor } from "./state/tabsFor";
import { usePane } from "./usePane";

/** Always above: the scenario, the state of the table, the places. */
export function PaneHeader(): React.JSX.Element {
  const { state, dispatch, words } = usePane();
  const { tables } = state;
  const shown = useMemo(() => tabsFor(tables), [tables]);
  return (
    <header className="fd-header">
      <div className="fd-row">
        <h1 className="fd-title">Fördela</h1>
        {state.stored && <ScenarioPicker />}
      </div>
      <TableState />
      <TabList
        size="small"
        selectedValue={state.tab}
        onTabSelect={(_event, { value }) => {
          const tab = tabs.find((each) => each === value);
          if (tab) dispatch({ type: "tabChosen", tab });
        }}
      >
        {shown.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            id={`fd-tab-${tab}`}
            aria-controls={tab === "offers" ? "fd-panel-offers" : "fd-panel"}
          >
            {words.text(`tab_${tab}`)}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}

function TableState(): React.JSX.Element {
  const { state, found, municipal, run, issues, words, dispatch } = usePane();
  const { tables } = state;
  const book = useMemo(() => offersBook(tables), [tables]);
  const { text } = words;
  const { offers, municipal: others } = book;
  if (offers.length > 0 && others.length === 0) {
    const count = offers.reduce((sum, { values }) => sum + values.length - 1, 0);
    return <p className="fd-state">{text("offersCount", { count })}</p>;
  }
  if (!found) {
    return <p className="fd-state">{state.reading ? text("reading") : text("noTableState")}</p>;
  }
  const errors = issues.filter((issue) => issue.severity === "error").length;
  const warnings = issues.filter((issue) => issue.severity === "warning").length;
  // A table whose rows cannot be made out is there all the same, and so are its findings.
  const said = municipal
    ? text("municipalitiesOf", {
        count: run?.results.length ?? municipal.municipalities.length,
        all: registeredMunicipalities(municipal.country).length,
      })
    : text("tableTitle", { name: found.tableName ?? text("rangeOn", { sheet: found.sheet }) });
  const show = (): void => {
    dispatch({ type: "tabChosen", tab: "tables" });
  };
  return (
    <p className="fd-state">
      <span
        className={`fd-dot fd-dot-${errors > 0 ? "error" : warnings > 0 ? "warning" : "good"}`}
        aria-hidden
      />
      <span>{said}</span>
      {errors > 0 && (
        <button type="button" className="fd-badge fd-badge-error" onClick={show}>
          {text(errors === 1 ? "errorsOne" : "errorsMany", { count: errors })}
        </button>
      )}
      {warnings > 0 && (
        <button type="button" className="fd-badge" onClick={show}>
          {text(warnings === 1 ? "warningsOne" : "warningsMany", { count: warnings })}
        </button>
      )}
    </p>
  );
}

import type { FoundTable, NamedScenario } from "../../workbook";
import { afterSettingsEdit } from "./afterSettingsEdit";
import type { PaneAction } from "./paneAction";
import type { PaneState, Tab } from "./paneState";
import { tabsFor } from "./tabsFor";
import { withNotice } from "./withNotice";

/** The pane after something happened; never changes what it was given. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  return withNotice(state, reduced(state, action));
}

function reduced(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "workbookRead":
      return {
        ...state,
        reading: false,
        tables: action.tables,
        tableId: action.tableId,
        stored: action.stored,
        canUndo: action.canUndo,
        tab: tabIn(state.tab, action.tables),
      };
    case "tableChosen": {
      const stored =
        state.stored ??
        (action.first ? { version: 1, active: action.first.name, scenarios: [action.first] } : undefined);
      return { ...state, tableId: action.tableId, stored, selected: undefined, why: false };
    }
    case "tabChosen":
      return { ...state, tab: action.tab, why: false };
    case "selected":
      return { ...state, selected: action.code };
    case "whyOpened":
      return { ...state, tab: "result", selected: action.code, why: true };
    case "whyClosed":
      return { ...state, why: false };
    case "inventoryChosen":
      return { ...state, inventory: action.inventory };
    case "definitionChanged":
      return withActive(state, (named) => ({ ...named, definition: action.definition }));
    case "scenarioChanged":
      return withActive(state, (named) => ({ ...named, scenario: { ...named.scenario, ...action.change } }));
    case "limitRemoved":
      return withActive(state, (named) => {
        const { [action.limit]: _removed, ...scenario } = named.scenario;
        return { ...named, scenario };
      });
    case "settingsEdited":
      return afterSettingsEdit(state, action.edit);
    case "scenarioChosen":
      return state.stored ? { ...state, stored: { ...state.stored, active: action.name } } : state;
    case "scenarioAdded": {
      const scenarios = [...(state.stored?.scenarios ?? []), action.named];
      return { ...state, stored: { version: 1, active: action.named.name, scenarios } };
    }
    case "scenarioRenamed": {
      const renamed = withActive(state, (named) => ({ ...named, name: action.name }));
      return renamed.stored ? { ...renamed, stored: { ...renamed.stored, active: action.name } } : renamed;
    }
    case "scenarioDeleted":
      return withoutActive(state);
    case "working":
      return { ...state, working: true, notice: undefined, question: undefined };
    case "told":
      return {
        ...state,
        working: false,
        notice: action.notice,
        canUndo: action.canUndo,
        written: action.written === "nothing" ? undefined : (action.written ?? state.written),
      };
    case "asked":
      return { ...state, working: false, question: action.question };
  }
}

/** A place that the workbook does not have is left for the first that it has. */
function tabIn(tab: Tab, tables: readonly FoundTable[]): Tab {
  const shown = tabsFor(tables);
  return shown.includes(tab) ? tab : (shown[0] ?? tab);
}

function withActive(state: PaneState, change: (named: NamedScenario) => NamedScenario): PaneState {
  const { stored } = state;
  if (!stored) return state;
  const scenarios = stored.scenarios.map((each) => (each.name === stored.active ? change(each) : each));
  return { ...state, stored: { ...stored, scenarios } };
}

/** The last scenario stays: without one there is nothing to compute. */
function withoutActive(state: PaneState): PaneState {
  const { stored } = state;
  if (!stored || stored.scenarios.length < 2) return state;
  const scenarios = stored.scenarios.filter((each) => each.name !== stored.active);
  return { ...state, stored: { ...stored, scenarios, active: scenarios[0]?.name ?? "" } };
}

import { tablePlace } from "../../workbook";
import type { FoundTable, NamedScenario } from "../../workbook";
import { afterOthersScenarios } from "./afterOthersScenarios";
import { afterRenaming } from "./afterRenaming";
import { afterSettingsEdit } from "./afterSettingsEdit";
import { isBehind } from "./isBehind";
import type { PaneAction } from "./paneAction";
import type { PaneState, Tab } from "./paneState";
import { tabsFor } from "./tabsFor";
import { withNotice } from "./withNotice";

/** The pane after something happened; never changes what it was given. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  const after = withNotice(state, reduced(state, action));
  return after.kept !== state.kept ? after : withTable(state, after);
}

/** What is changed here is remembered with the table that it was changed on, so that the ribbon finds the same. */
function withTable(before: PaneState, after: PaneState): PaneState {
  const found = after.tables.find((each) => each.id === after.tableId);
  const isChanged = after.stored !== before.stored || (!before.reading && after.tableId !== before.tableId);
  if (!after.stored || !found || !isChanged) return after;
  return { ...after, stored: { ...after.stored, table: tablePlace(found) } };
}

function reduced(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "workbookRead":
      return {
        ...state,
        reading: false,
        tables: action.tables,
        tableId: action.tableId,
        stored: state.stored ?? action.stored,
        kept: state.stored ? state.kept : action.stored,
        canUndo: action.canUndo,
        tab: tabIn(state.tab, action.tables),
      };
    case "scenariosMet":
      return afterOthersScenarios(state, state.kept, action.theirs);
    case "scenariosKept": {
      const { sent, kept } = action;
      return afterOthersScenarios({ ...state, kept: sent }, sent, kept);
    }
    case "othersWrote":
      return { ...state, notice: { kind: "warning", text: "othersWrote", values: { sheet: action.sheet } } };
    case "brokenCounted":
      return { ...state, broken: action.broken };
    case "tableChosen": {
      const stored =
        state.stored ?? (action.first ? { active: action.first.name, scenarios: [action.first] } : undefined);
      return { ...state, tableId: action.tableId, stored, selected: undefined, why: false };
    }
    case "tabChosen":
      return { ...state, tab: action.tab, why: false };
    case "selected":
      return { ...state, selected: action.code };
    case "whyOpened":
      return { ...state, tab: "result", selected: action.code, why: true, pointed: undefined };
    case "whyClosed":
      return { ...state, why: false };
    case "rowSelected": {
      // In the result nobody edits: there the explanation is what one is after. Elsewhere work in hand is not torn away.
      const isAfterIt = state.tab === "result" || (action.isResult && /^(tables|key)$/.test(state.tab));
      const opened = { selected: action.code, pointed: action.code };
      return isAfterIt ? { ...state, ...opened, tab: "result", why: true } : { ...state, ...opened };
    }
    case "headersRenamed":
      return afterRenaming(state, action.changes, action.isUndo);
    case "inventoryChosen":
      return { ...state, inventory: action.inventory };
    case "returnsHeld":
      return { ...state, returns: { ...action.returns, told: state.returns.told } };
    case "returnsTold":
      return { ...state, returns: { ...state.returns, told: action.told } };
    case "definitionChanged":
      return withActive(state, (named) => ({ ...named, definition: action.definition }));
    case "scenarioChanged":
      return withActive(
        state,
        (named) => ({ ...named, scenario: { ...named.scenario, ...action.change } }),
        action.name,
      );
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
      return {
        ...state,
        stored: { ...state.stored, active: action.named.name, scenarios },
      };
    }
    case "scenarioRenamed": {
      const renamed = withActive(state, (named) => ({ ...named, name: action.name }));
      if (!renamed.stored || !state.stored) return renamed;
      const names = { ...state.names, [state.stored.active]: action.name };
      return { ...renamed, names, stored: { ...renamed.stored, active: action.name } };
    }
    case "scenarioDeleted":
      return withoutActive(state);
    case "working":
      return { ...state, working: true, notice: undefined, question: undefined };
    case "told": {
      const { notice, canUndo, written } = action;
      const told = { ...state, working: false, notice, canUndo };
      return written === undefined
        ? told
        : heldAgainst({ ...told, written: written === "nothing" ? undefined : written });
    }
    case "asked":
      return { ...state, working: false, question: action.question };
  }
}

/** Much can have changed here while the workbook was written, and what an undo leaves is an earlier result. */
function heldAgainst(state: PaneState): PaneState {
  const { notice } = state;
  if ((notice && notice.kind !== "success") || !isBehind(state)) return state;
  return {
    ...state,
    notice: { kind: "warning", text: notice?.text === "undone" ? "undoneBehind" : "stale" },
  };
}

/** A place that the workbook does not have is left for the first that it has. */
function tabIn(tab: Tab, tables: readonly FoundTable[]): Tab {
  const shown = tabsFor(tables);
  return shown.includes(tab) ? tab : (shown[0] ?? tab);
}

function withActive(
  state: PaneState,
  change: (named: NamedScenario) => NamedScenario,
  name = state.stored?.active,
): PaneState {
  const { stored } = state;
  if (!stored) return state;
  const known = nowNamed(state, name);
  const scenarios = stored.scenarios.map((each) => (each.name === known ? change(each) : each));
  return { ...state, stored: { ...stored, scenarios } };
}

/** What a scenario of that name is called now, where it was renamed from here; an undo knows the name of its day. */
function nowNamed({ stored, names = {} }: PaneState, name: string | undefined): string | undefined {
  const seen = new Set<string>();
  let known = name;
  while (known !== undefined && !seen.has(known)) {
    if (stored?.scenarios.some((each) => each.name === known)) return known;
    seen.add(known);
    known = names[known];
  }
  return undefined;
}

/** The last scenario stays: without one there is nothing to compute. What goes can be had back. */
function withoutActive(state: PaneState): PaneState {
  const { stored } = state;
  const restores = stored?.scenarios.find((each) => each.name === stored.active);
  if (!stored || !restores || stored.scenarios.length < 2) return state;
  const scenarios = stored.scenarios.filter((each) => each !== restores);
  return {
    ...state,
    stored: { ...stored, scenarios, active: scenarios[0]?.name ?? "" },
    notice: { kind: "success", text: "scenarioDeleted", values: { name: restores.name }, restores },
  };
}

import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { success } from "../../base";
import type { Issue, Language } from "../../base";
import type { Ground } from "../../distribution-key/rules";
import type { Country, MunicipalTable } from "../../municipalities";
import { defaultScenario, everyIssue } from "../../scenario";
import type { ScenarioRun } from "../../scenario";
import { readTable } from "../../tables";
import { chooseTable, municipalTableOf } from "../../workbook";
import type { FoundTable, NamedScenario, StoredScenarios, WorkbookPort } from "../../workbook";
import type { PaneWords } from "../paneWords";
import { firstScenario } from "./firstScenario";
import { oneAtATime } from "./oneAtATime";
import type { PaneAction } from "./paneAction";
import { paneReducer } from "./paneReducer";
import { runOf } from "./runOf";
import { initialState } from "./paneState";
import type { PaneState } from "./paneState";
import { unreadable } from "./unreadable";

/** What every part of the pane stands on: what is remembered, and what follows from it. */
export interface PaneModel {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly found: FoundTable | undefined;
  /** The chosen table as read; undefined where its municipalities could not be made out. */
  readonly municipal: MunicipalTable | undefined;
  readonly named: NamedScenario | undefined;
  readonly run: ScenarioRun | undefined;
  /** Everything noticed about table, key and scenario. */
  readonly issues: readonly Issue[];
  /** The country is named where the table does not decide it. */
  readonly chooseTable: (id: string, country?: Country) => void;
  /** A scenario as the chosen table would be met with the first time. */
  readonly freshScenario: () => NamedScenario | undefined;
  /** What the criteria of a first key are called. */
  readonly names: Readonly<Partial<Record<Ground, string>>>;
}

const SAVE_AFTER = 400; // ms of rest: a slider that is being dragged is not saved at every step

/** Reads the workbook, follows its changes, computes the run at every change and keeps the scenarios saved. */
export function usePaneState(port: WorkbookPort, language: Language, words: PaneWords): PaneModel {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const { text } = words;
  const names = useMemo(
    () => ({
      population: text("criterionPopulation"),
      labourMarket: text("criterionLabourMarket"),
      reception: text("criterionReception"),
    }),
    [text],
  );
  const first = useCallback(
    (found: FoundTable | undefined, country?: Country): NamedScenario | undefined => {
      const read = found && municipalTableOf(found, country);
      const named = read?.ok ? firstScenario(text("firstScenario"), read.value, names, language) : undefined;
      return named && country ? { ...named, scenario: { ...named.scenario, country } } : named;
    },
    [text, names, language],
  );

  useEffect(() => {
    let stopped = false;
    let stopFollowing: (() => void) | undefined;
    const fail = (failure: unknown): void => {
      if (!stopped) dispatch({ type: "told", notice: unreadable(failure), canUndo: port.canUndo() });
    };
    let isMet = false; // someone else may have stored scenarios since they were read
    const read = oneAtATime(async () => {
      const asks = isMet || !latest.current.stored;
      isMet = false;
      const [tables, theirs] = await Promise.all([
        port.findTables(),
        asks ? port.readScenarios() : undefined,
      ]);
      const { stored: held, tableId, reading: isFirst } = latest.current;
      if (stopped) return;
      const table = chooseTable(tables, tableId, (held ?? theirs)?.table);
      const fresh = held || theirs ? undefined : storedOf(first(table));
      if (fresh) port.setOutFrom(fresh);
      dispatch({
        type: "workbookRead",
        tables,
        tableId: table?.id,
        stored: theirs ?? fresh,
        canUndo: port.canUndo(),
      });
      if (held && theirs) dispatch({ type: "scenariosMet", theirs });
      // Written by the page before this one, where the pane was loaded anew.
      const written = isFirst ? port.standing() : undefined;
      const notice = port.hasLostUndo() ? ({ kind: "warning", text: "undoLost" } as const) : undefined;
      if (written || notice) dispatch({ type: "told", notice, canUndo: port.canUndo(), written });
    });
    // Not everything that others do is told: who comes back to the pane finds the scenarios as they are now.
    const meet = (): void => {
      if (latest.current.reading || latest.current.working) return;
      port.readScenarios().then((theirs) => {
        if (theirs && !stopped) dispatch({ type: "scenariosMet", theirs });
      }, fail);
    };
    // Listened to before anything is read: an edit in that moment is in what is read, or has it read again.
    const follow = async (): Promise<void> => {
      const stop = await port.onChange(({ sheet, remote, settings, isOurs }) => {
        isMet ||= remote;
        (settings ? firstRead : read())
          .then(() => {
            if (stopped) return;
            if (settings) dispatch({ type: "settingsEdited", edit: settings });
            else if (isOurs) dispatch({ type: "othersWrote", sheet });
          })
          .catch(fail);
      });
      if (stopped) stop();
      else stopFollowing = stop;
    };
    const firstRead = follow().then(read);
    firstRead
      .then(async () => {
        const broken = await port.countBrokenFormulas();
        if (!stopped) dispatch({ type: "brokenCounted", broken });
      })
      .catch(fail);
    window.addEventListener("focus", meet);
    return () => {
      stopped = true;
      stopFollowing?.();
      window.removeEventListener("focus", meet);
    };
  }, [port, first]);

  useSaving(port, state, dispatch);

  const found = state.tables.find((each) => each.id === state.tableId);
  const named = state.stored?.scenarios.find((each) => each.name === state.stored?.active);
  const country = named?.scenario.country;
  const read = found ? municipalTableOf(found, country) : undefined;
  const municipal = read?.ok ? read.value : undefined;
  const outcome = useMemo(
    () => (municipal && named ? runOf(municipal.table, named.definition, named.scenario) : undefined),
    [municipal, named],
  );
  const issues = useMemo(() => {
    if (!found) return [];
    // What CHECK would say of the same cells.
    const { definition, scenario = defaultScenario(0) } = named ?? {};
    const table = outcome?.ok && municipal ? success(municipal.table) : readTable(found.values, found.origin);
    return everyIssue(table, definition, scenario, [], outcome?.ok ? outcome.issues : undefined);
  }, [found, municipal, named, outcome]);
  const choose = useCallback(
    (id: string, country?: Country) => {
      const table = latest.current.tables.find((each) => each.id === id);
      dispatch({ type: "tableChosen", tableId: id, first: first(table, country) });
    },
    [first],
  );
  const fresh = useCallback(() => first(found), [first, found]);
  return {
    state,
    dispatch,
    found,
    municipal,
    named,
    run: outcome?.ok ? outcome.value : undefined,
    issues,
    chooseTable: choose,
    freshScenario: fresh,
    names,
  };
}

function storedOf(named: NamedScenario | undefined): StoredScenarios | undefined {
  return named && { active: named.name, scenarios: [named] };
}

/** Saves once things have come to rest; what was just read is not written back. */
function useSaving(
  port: WorkbookPort,
  { stored, kept }: PaneState,
  dispatch: (action: PaneAction) => void,
): void {
  useEffect(() => {
    if (!stored || stored === kept) return undefined;
    const timer = setTimeout(() => {
      port.saveScenarios(stored).then(
        (now) => dispatch({ type: "scenariosKept", sent: stored, kept: now }),
        () =>
          dispatch({
            type: "told",
            notice: { kind: "warning", text: "saveFailed" },
            canUndo: port.canUndo(),
          }),
      );
    }, SAVE_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [port, stored, kept, dispatch]);
}

import { useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { chooseTable, tablePlace } from "../../workbook";
import type { WrittenResult } from "../../workbook";
import type { Question } from "../state/paneState";
import { usePane } from "../usePane";
import { capacityNotice } from "./capacityNotice";
import type { Told } from "../told";
import type { CapacityPlan } from "./capacityPlan";
import { capacityRequest } from "./capacityRequest";
import { directionWords } from "./directionWords";
import type { ChosenInventory } from "./useInventory";

/** Writing an inventory as capacity: what is asked, and what it came to. */
export interface CapacityWriting {
  readonly isBusy: boolean;
  readonly told: Told | undefined;
  /** Cells of the capacity column that hold something. */
  readonly question: Pick<Question, "sheet" | "cells"> | undefined;
  readonly write: (isFollowed: boolean, replace: boolean) => Promise<void>;
  readonly cancel: () => void;
}

/** Writes the usable places into the municipal table, in one act that one undo takes back. */
export function useCapacityWriting(
  { table, choice, inventory }: ChosenInventory,
  run: ScenarioRun,
  plan: CapacityPlan | undefined,
): CapacityWriting {
  const { port, found, named, words, state, dispatch } = usePane();
  const text = directionWords(words);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const [question, setQuestion] = useState<CapacityWriting["question"]>();
  // What is said elsewhere, as after an undo, is later: then this does not hold any more.
  if (told && state.notice) setTold(undefined);
  /** What then stands in the workbook of a result written from here. */
  const act = async (isFollowed: boolean, replace: boolean): Promise<WrittenResult | undefined> => {
    if (!found || !named || !table || !inventory || !plan) return undefined;
    const { municipal } = run;
    const { language } = words;
    const input = { found, municipal, named, table, choice, inventory, isFollowed, replace, language };
    const made = await capacityRequest(input);
    if (!made.ok) {
      const grave = made.issues.filter(({ severity }) => severity === "error");
      setTold({ kind: "error", text: [text("writeRefused"), ...grave.map(words.issue)].join(" ") });
      return undefined;
    }
    const { request, named: next } = made.value;
    const done = await port.takeBack(request);
    const isAsked = done.kind === "occupied" && done.sheet === found.sheet && !request.columns?.length;
    if (isAsked && !replace) {
      setQuestion({ sheet: done.sheet, cells: done.cells });
      return undefined;
    }
    setTold(capacityNotice(done, request, plan.capacity, words));
    if (done.kind !== "written") return undefined;
    // A scenario cannot follow a column that the pane does not know of yet.
    const tables = await port.findTables();
    const now = chooseTable(tables, found.id, tablePlace(found));
    dispatch({ type: "workbookRead", tables, tableId: now?.id, stored: undefined, canUndo: port.canUndo() });
    const { follows } = request;
    if (follows !== undefined)
      dispatch({ type: "scenarioChanged", change: { useCapacity: true }, name: follows });
    return state.written && { ...state.written, named: next, table: now ?? found };
  };
  return {
    isBusy,
    told,
    question,
    write: async (isFollowed, replace) => {
      setBusy(true);
      setTold(undefined);
      setQuestion(undefined);
      dispatch({ type: "working" });
      let written: WrittenResult | undefined;
      try {
        written = await act(isFollowed, replace);
      } catch (failure) {
        setTold({ kind: "error", text: words.text("fault_unknown", { detail: String(failure) }) });
      } finally {
        setBusy(false);
        dispatch({ type: "told", notice: undefined, canUndo: port.canUndo(), written });
      }
    },
    cancel: () => setQuestion(undefined),
  };
}

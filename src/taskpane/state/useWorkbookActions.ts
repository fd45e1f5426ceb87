import { useMemo } from "react";
import type { Language } from "../../base";
import { chooseTable, resultBlock, tablePlace, WorkbookRefusal } from "../../workbook";
import type {
  FoundTable,
  HeaderChange,
  NamedScenario,
  StoredScenarios,
  UndoOutcome,
  WorkbookPort,
  WriteOutcome,
  WrittenResult,
} from "../../workbook";
import { faultNotice } from "./faultNotice";
import type { Notice } from "./notice";
import type { Question } from "./paneState";
import type { PaneModel } from "./usePaneState";

/** What the pane asks of the workbook; true where nothing stood in the way. */
export interface WorkbookActions {
  readonly write: (as: "formulas" | "values", replace: boolean) => Promise<boolean>;
  readonly clearHighlights: () => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  /** Re-enters formulas of ours that show #NAME?. */
  readonly repair: () => Promise<boolean>;
  /** Gives columns of the table other headers, and lets the keys follow. */
  readonly renameHeaders: (changes: readonly HeaderChange[]) => Promise<boolean>;
  /** The sheet is that of the table where none is named. */
  readonly goTo: (cell: string, sheet?: string) => Promise<void>;
}

/** The acts that touch the workbook, each ending in words about what it did. */
export function useWorkbookActions(
  port: WorkbookPort,
  model: PaneModel,
  language: Language,
): WorkbookActions {
  const { found, named, run, dispatch } = model;
  const { stored } = model.state;
  return useMemo(() => {
    /** Whether nothing stood in the way. */
    const tell = (notice: Notice, written?: WrittenResult | "nothing"): boolean => {
      dispatch({ type: "told", notice, canUndo: port.canUndo(), written });
      return notice.kind === "success";
    };
    const ask = (question: Question): boolean => {
      dispatch({ type: "asked", question });
      return false;
    };
    const attempt = async (act: () => Promise<boolean>): Promise<boolean> => {
      dispatch({ type: "working" });
      try {
        return await act();
      } catch (failure) {
        return tell(refused(failure));
      }
    };
    return {
      write: async (as, replace) => {
        if (!found || !named || !run || !stored) {
          const isStopped = found !== undefined && named !== undefined;
          if (isStopped) dispatch({ type: "tabChosen", tab: "tables" });
          return tell({ kind: "warning", text: isStopped ? "noResultErrors" : "noTableTitle" });
        }
        return attempt(async () => {
          // What stands in the sheet can be recalculated from the ribbon, without the pane: its scenario is kept before.
          const kept = await port.saveScenarios(withPlace(stored, found));
          dispatch({ type: "scenariosKept", sent: stored, kept });
          const now = kept.scenarios.find((each) => each.name === named.name);
          const hasMore = kept.scenarios.length > stored.scenarios.length;
          if (hasMore || countsWith(now) !== countsWith(named)) {
            const values = { name: named.name };
            return tell({ kind: "warning", text: "othersMeanwhile", values });
          }
          const result = resultBlock(run, undefined, language);
          const outcome = await port.writeAndHighlight({
            table: found,
            named,
            language,
            as,
            result,
            replace,
          });
          if (outcome.kind === "occupied") {
            return ask({ as, sheet: outcome.sheet, cells: outcome.cells });
          }
          if (outcome.kind === "overtaken") {
            const { sheet, title } = outcome;
            return ask({ as, sheet, cells: [], title });
          }
          const written = { as, named, table: found };
          return tell(writeNotice(outcome), outcome.kind === "written" ? written : undefined);
        });
      },
      clearHighlights: () =>
        attempt(async () => {
          const outcome = await port.clearHighlights();
          return tell(
            outcome.kind === "failed" ? faultNotice(outcome) : { kind: "success", text: "highlightsCleared" },
          );
        }),
      undo: () =>
        attempt(async () => {
          const outcome = await port.undo();
          if (outcome.headers) dispatch({ type: "headersRenamed", changes: outcome.headers, isUndo: true });
          const { followed: name } = outcome;
          const standing = port.standing();
          // What was taken in is out of the table again: what stands is held against the table as it is now.
          const tables = standing && (await port.findTables().catch(() => undefined));
          if (tables) {
            const tableId = chooseTable(tables, found?.id, found && tablePlace(found))?.id;
            dispatch({ type: "workbookRead", tables, tableId, stored: undefined, canUndo: port.canUndo() });
          }
          if (name !== undefined) dispatch({ type: "scenarioChanged", change: { useCapacity: false }, name });
          return tell(undoNotice(outcome), outcome.undone ? (standing ?? "nothing") : undefined);
        }),
      repair: () =>
        attempt(async () => {
          const count = await port.repairFormulas();
          const broken = await port.countBrokenFormulas();
          dispatch({ type: "brokenCounted", broken });
          if (broken > 0) return tell({ kind: "error", text: "repairFailed", values: { count: broken } });
          return tell({
            kind: "success",
            text: count > 0 ? "repaired" : "nothingToRepair",
            values: { count },
          });
        }),
      renameHeaders: (changes) =>
        attempt(async () => {
          if (!found) return false;
          const outcome = await port.renameHeaders(found, changes);
          if (outcome.kind === "failed") return tell(faultNotice(outcome));
          dispatch({ type: "headersRenamed", changes, isUndo: false });
          return tell({ kind: "success", text: "headersRenamed" });
        }),
      goTo: async (cell, sheet = found?.sheet) => {
        if (sheet === undefined) return;
        try {
          await port.goTo(sheet, cell);
        } catch (failure) {
          tell(refused(failure));
        }
      },
    };
  }, [port, found, named, run, stored, dispatch, language]);
}

function withPlace(stored: StoredScenarios, found: FoundTable): StoredScenarios {
  return { ...stored, table: tablePlace(found) };
}

function countsWith(named: NamedScenario | undefined): string {
  return JSON.stringify([named?.definition, named?.scenario]);
}

/** Why an act was not carried out, in the pane's words where it is known. */
function refused(failure: unknown): Notice {
  if (failure instanceof WorkbookRefusal) return faultNotice(failure);
  return { kind: "error", text: "fault_unknown", values: { detail: String(failure) } };
}

function writeNotice(outcome: Exclude<WriteOutcome, { kind: "occupied" | "overtaken" }>): Notice {
  if (outcome.kind === "failed") return faultNotice(outcome);
  return { kind: "success", text: "written", values: { sheet: outcome.sheet, address: outcome.address } };
}

function undoNotice({ undone, left }: UndoOutcome): Notice {
  if (left.length > 0) return { kind: "warning", text: "undoneExcept", values: { cells: left.join(", ") } };
  return undone ? { kind: "success", text: "undone" } : { kind: "warning", text: "nothingToUndo" };
}

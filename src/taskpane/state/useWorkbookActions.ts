import { useMemo } from "react";
import type { Language } from "../../base";
import { resultBlock } from "../../workbook";
import type { HeaderChange, UndoOutcome, WorkbookPort, WriteOutcome } from "../../workbook";
import type { Notice } from "./notice";
import type { WrittenScenario } from "./paneState";
import type { PaneModel } from "./usePaneState";

/** What the pane asks of the workbook. */
export interface WorkbookActions {
  readonly write: (as: "formulas" | "values", replace: boolean) => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Gives columns of the table other headers, and lets the keys follow. */
  readonly renameHeaders: (changes: readonly HeaderChange[]) => Promise<void>;
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
    const tell = (notice: Notice | undefined, written?: WrittenScenario | "nothing"): void => {
      dispatch({ type: "told", notice, canUndo: port.canUndo(), written });
    };
    const attempt = async (act: () => Promise<void>): Promise<void> => {
      dispatch({ type: "working" });
      try {
        await act();
      } catch (failure) {
        tell({ kind: "error", text: "fault_unknown", values: { detail: String(failure) } });
      }
    };
    return {
      write: async (as, replace) => {
        if (!found || !named || !run) return;
        await attempt(async () => {
          const result = resultBlock(run, undefined, language);
          const outcome = await port.writeAndHighlight({
            table: found,
            named,
            language,
            as,
            result,
            replace,
          });
          // What stands in the sheet can be recalculated from the ribbon, without the pane: its scenario stays with it.
          if (outcome.kind === "written" && stored) await port.saveScenarios(stored);
          if (outcome.kind === "occupied") {
            dispatch({ type: "asked", question: { as, sheet: outcome.sheet, cells: outcome.cells } });
          } else tell(writeNotice(outcome), outcome.kind === "written" ? { as, named } : undefined);
        });
      },
      clearHighlights: () =>
        attempt(async () => {
          const outcome = await port.clearHighlights();
          tell(outcome.kind === "failed" ? fault(outcome) : { kind: "success", text: "highlightsCleared" });
        }),
      undo: () =>
        attempt(async () => {
          const outcome = await port.undo();
          if (outcome.headers) dispatch({ type: "headersRenamed", changes: outcome.headers, isUndo: true });
          tell(undoNotice(outcome), outcome.undone ? "nothing" : undefined);
        }),
      renameHeaders: (changes) =>
        attempt(async () => {
          if (!found) return;
          const outcome = await port.renameHeaders(found, changes);
          if (outcome.kind === "failed") tell(fault(outcome));
          else {
            dispatch({ type: "headersRenamed", changes, isUndo: false });
            tell({ kind: "success", text: "headersRenamed" });
          }
        }),
      goTo: async (cell, sheet = found?.sheet) => {
        if (sheet === undefined) return;
        try {
          await port.goTo(sheet, cell);
        } catch (failure) {
          tell({ kind: "error", text: "fault_unknown", values: { detail: String(failure) } });
        }
      },
    };
  }, [port, found, named, run, stored, dispatch, language]);
}

type Failed = Extract<WriteOutcome, { kind: "failed" }>;

function fault({ reason, detail }: Failed): Notice {
  return { kind: "error", text: `fault_${reason}`, values: { detail } };
}

function writeNotice(outcome: Exclude<WriteOutcome, { kind: "occupied" }>): Notice {
  if (outcome.kind === "failed") return fault(outcome);
  return { kind: "success", text: "written", values: { sheet: outcome.sheet, address: outcome.address } };
}

function undoNotice({ undone, left }: UndoOutcome): Notice {
  if (left.length > 0) return { kind: "warning", text: "undoneExcept", values: { cells: left.join(", ") } };
  return undone ? { kind: "success", text: "undone" } : { kind: "warning", text: "nothingToUndo" };
}
